import TextField from '@material-ui/core/TextField';
import { useState } from 'react';
import { parse, stringify } from 'yaml';
import { useText } from '../../translation';
import { fieldId, problemText, useField, useForm } from '../form';

const PATH = 'spec.scope';

/**
 * The filter predicate itself, as YAML. Text that is none yet is kept as it is, so
 * that nothing is lost; the form then says that it cannot be declared like this.
 */
export default function ScopeYaml() {
  const t = useText();
  const form = useForm();
  const { value: scope, set } = useField<unknown>(PATH);
  const [written, setWritten] = useState({ scope, text: textOf(scope) });
  // The lists changed it meanwhile.
  const text = written.scope === scope ? written.text : textOf(scope);
  const problem = form.problemWithin(PATH);

  const write = (next: string) => {
    const read = scopeOf(next);
    setWritten({ scope: read, text: next });
    set(read);
  };
  return (
    <TextField
      fullWidth
      multiline
      minRows={6}
      size="small"
      variant="outlined"
      id={fieldId(PATH)}
      label={t('declare.scope.yaml')}
      value={text}
      error={Boolean(problem)}
      helperText={
        problem ? problemText(t, problem) : t('declare.scope.yamlHint')
      }
      inputProps={{
        spellCheck: false,
        style: { fontFamily: 'monospace', fontSize: '0.875rem' },
      }}
      onChange={event => write(event.target.value)}
    />
  );
}

function textOf(scope: unknown): string {
  if (scope === undefined) return '';
  return typeof scope === 'string' ? scope : stringify(scope);
}

function scopeOf(text: string): unknown {
  if (text.trim() === '') return undefined;
  try {
    return parse(text) ?? undefined;
  } catch {
    return text;
  }
}
