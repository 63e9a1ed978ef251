import {
  failureModeSchema,
  operatingModelSchema,
} from 'backstage-plugin-accountability-common';
import { useText } from '../../translation';
import {
  CheckboxesAt,
  FieldGrid,
  NameFields,
  optionsOf,
  ProcessAt,
  SelectAt,
  TextAt,
} from '../fields';

/** What shall hold, how it fails, and which process owns that. */
export function StatementStep() {
  const t = useText();
  return (
    <FieldGrid>
      <NameFields />
      <TextAt
        needed
        path="spec.statement"
        label={t('declare.field.statement')}
        hint={t('declare.statement.hint')}
        lines={2}
        max={1_000}
      />
      <SelectAt
        needed
        path="spec.model"
        label={t('declare.field.model')}
        hint={t('declare.statement.modelHint')}
        options={optionsOf(operatingModelSchema.options, model =>
          t(`shared.model.${model}`),
        )}
      />
      <CheckboxesAt
        path="spec.failureModes"
        label={t('declare.statement.failureModes')}
        options={optionsOf(failureModeSchema.options, mode =>
          t(`shared.failureMode.${mode}`),
        )}
      />
      <ProcessAt path="spec.owningProcess" />
    </FieldGrid>
  );
}
