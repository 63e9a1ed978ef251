import { officialFrameworkId } from 'backstage-plugin-accountability-common';
import { useText } from '../../translation';
import { fieldId, problemText, useField, useForm } from '../form';
import { Chips } from './Chips';
import { frameworkSuggestions } from './frameworkSuggestions';

const PATH = 'spec.frameworks';

/** Ids of frameworks, in their official spelling. */
export function FrameworksAt() {
  const t = useText();
  const form = useForm();
  const { value = [], set } = useField<string[]>(PATH);
  const problem = form.problemWithin(PATH);
  return (
    <Chips
      id={fieldId(PATH)}
      label={t('declare.field.frameworks')}
      value={value}
      onChange={set}
      suggestions={frameworkSuggestions}
      tidy={officialFrameworkId}
      error={Boolean(problem)}
      helperText={
        problem
          ? problemText(t, problem)
          : t('declare.governance.frameworksHint')
      }
    />
  );
}
