import { controlDomainSchema } from 'backstage-plugin-accountability-common';
import { useText } from '../../translation';
import { FieldGrid, NameFields, optionsOf, SelectAt, TextAt } from '../fields';
import { OutcomesAt } from './OutcomesAt';

/** What the control shall achieve, in which domain, for which outcomes. */
export function IntentStep() {
  const t = useText();
  return (
    <FieldGrid>
      <NameFields />
      <TextAt
        needed
        path="spec.intent"
        label={t('declare.field.intent')}
        hint={t('declare.control.intentHint')}
        lines={2}
        max={1_000}
      />
      <SelectAt
        needed
        path="spec.domain"
        label={t('declare.field.domain')}
        hint={t('declare.control.domainHint')}
        options={optionsOf(controlDomainSchema.options, domain =>
          t(`shared.seat.${domain}`),
        )}
      />
      <OutcomesAt />
    </FieldGrid>
  );
}
