import type { ControlDuty } from 'backstage-plugin-accountability-common';
import { refTitle, StateChip } from '../../shared';
import { useText } from '../../translation';
import { FieldGroup, PartyAt, ProcessAt, RowsAt } from '../fields';
import { type Loose, useControlValues } from '../form';
import { DutyFields } from './DutyFields';
import { freeDuties } from './freeDuties';

/** Who owns the control, and who does what of it. */
export function DutiesStep() {
  const t = useText();
  const titleOf = ({ duty, holder }: Loose<ControlDuty>, index: number) =>
    duty && holder
      ? t('declare.control.dutyTitle', {
          duty: t(`shared.duty.${duty}`),
          holder: refTitle(holder),
        })
      : t('declare.control.dutyUntitled', { number: String(index + 1) });
  return (
    <>
      <FieldGroup
        title={t('declare.field.owner')}
        hint={t('declare.control.ownerHint')}
      >
        <PartyAt path="spec.owner" label={t('declare.field.owner')} />
      </FieldGroup>
      <FieldGroup
        title={t('declare.field.duties')}
        hint={t('declare.control.dutiesHint')}
      >
        <FreeDuties />
        <RowsAt<Loose<ControlDuty>>
          path="spec.duties"
          titleOf={titleOf}
          add={t('declare.control.addDuty')}
          removeOf={title => t('declare.form.removeOf', { title })}
          empty={t('declare.control.noDuties')}
          first="duty"
        >
          {path => <DutyFields path={path} />}
        </RowsAt>
      </FieldGroup>
      <ProcessAt path="spec.process" />
    </>
  );
}

/** The holes: duties that nobody holds. */
export function FreeDuties() {
  const t = useText();
  const { spec } = useControlValues();
  const free = freeDuties(spec);
  return (
    <div role="status">
      {free.length === 0 ? (
        <StateChip state="pass">{t('declare.control.allHeld')}</StateChip>
      ) : (
        <StateChip state="unknown">
          {t('declare.control.unheld', {
            duties: free.map(duty => t(`shared.duty.${duty}`)).join(', '),
          })}
        </StateChip>
      )}
    </div>
  );
}
