import { EntityName, refTitle } from '../../shared';
import { useText } from '../../translation';
import { Facts } from '../fields';
import { useControlValues } from '../form';
import { FreeDuties } from './DutiesStep';

/** The control as it will stand. */
export function ControlSummary() {
  const t = useText();
  const { title, spec } = useControlValues();
  const { owner, outcomes = [], duties = [], evidence = [] } = spec;
  return (
    <div role="group" aria-label={t('declare.summary.label')}>
      <Facts
        statement={spec.intent || title}
        facts={[
          {
            name: t('declare.field.domain'),
            value: spec.domain && t(`shared.seat.${spec.domain}`),
          },
          {
            name: t('declare.field.owner'),
            value: owner && <EntityName entityRef={owner} />,
          },
          {
            name: t('declare.field.outcomes'),
            value: outcomes.map(refTitle).join(', '),
          },
          {
            name: t('declare.field.duties'),
            value: duties
              .flatMap(({ duty, holder }) =>
                duty && holder
                  ? t('declare.control.dutyTitle', {
                      duty: t(`shared.duty.${duty}`),
                      holder: refTitle(holder),
                    })
                  : [],
              )
              .join(' · '),
          },
          {
            name: t('declare.field.evidence'),
            value: evidence
              .flatMap(
                ({ kind, what }) =>
                  what ?? (kind ? t(`shared.evidence.${kind}`) : []),
              )
              .join(' · '),
          },
        ]}
      />
      <FreeDuties />
    </div>
  );
}
