import { dutySchema } from 'backstage-plugin-accountability-common';
import { useText } from '../../translation';
import { EntitiesAt, FieldGrid, optionsOf, PartyAt, SelectAt } from '../fields';

/** One duty: what it is, who holds it, and for which systems. */
export function DutyFields({ path }: { path: string }) {
  const t = useText();
  return (
    <FieldGrid>
      <FieldGrid beside>
        <SelectAt
          needed
          path={`${path}.duty`}
          label={t('declare.control.duty')}
          options={optionsOf(dutySchema.options, duty =>
            t(`shared.duty.${duty}`),
          )}
        />
        <PartyAt path={`${path}.holder`} label={t('declare.control.holder')} />
      </FieldGrid>
      <EntitiesAt
        path={`${path}.systems`}
        label={t('declare.control.systems')}
        hint={t('declare.control.systemsHint')}
        kinds={['system', 'component']}
      />
    </FieldGrid>
  );
}
