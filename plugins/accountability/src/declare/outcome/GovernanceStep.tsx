import {
  cadenceSchema,
  whileBreachedSchema,
} from 'backstage-plugin-accountability-common';
import { EntityName, useSecondaryText } from '../../shared';
import { useText } from '../../translation';
import {
  FieldGrid,
  FrameworksAt,
  optionsOf,
  SelectAt,
  TextAt,
} from '../fields';
import { useOutcomeValues } from '../form';
import { EscalationRows } from './EscalationRows';

const EXCEPTIONS_WHILE_BREACHED =
  whileBreachedSchema.shape.exceptions.unwrap().options;

/** Who sits in the seat of mission, which sets the tolerance. */
function SetByMission() {
  const t = useText();
  const secondary = useSecondaryText();
  const { spec } = useOutcomeValues();
  const holders = spec.seats?.mission ?? [];
  return (
    <div className={secondary.text}>
      {t('declare.governance.setBy')}{' '}
      {holders.length === 0 && t('declare.governance.noMission')}
      {holders.map(
        ({ holder }) =>
          holder && <EntityName key={holder} entityRef={holder} />,
      )}
    </div>
  );
}

/** How much is bearable, how often it is looked at, and what a breach brings. */
export function GovernanceStep() {
  const t = useText();
  return (
    <FieldGrid>
      <SetByMission />
      <TextAt
        path="spec.riskTolerance"
        label={t('declare.field.riskTolerance')}
        hint={t('declare.governance.toleranceHint')}
        lines={2}
        max={1_000}
      />
      <TextAt
        path="spec.consequence"
        label={t('declare.field.consequence')}
        hint={t('declare.governance.consequenceHint')}
        lines={2}
        max={1_000}
      />
      <SelectAt
        path="spec.whileBreached.exceptions"
        label={t('declare.field.exceptions')}
        hint={t('declare.governance.exceptionsHint')}
        options={optionsOf(EXCEPTIONS_WHILE_BREACHED, value =>
          t(`outcomes.charter.enforced.${value}`),
        )}
      />
      <EscalationRows />
      <FieldGrid beside>
        <SelectAt
          path="spec.review.cadence"
          label={t('declare.field.review')}
          hint={t('declare.governance.reviewHint')}
          options={optionsOf(cadenceSchema.options, cadence =>
            t(`shared.cadence.${cadence}`),
          )}
        />
        <TextAt
          kind="date"
          path="spec.revisitOn"
          label={t('declare.field.revisitOn')}
          hint={t('declare.governance.revisitHint')}
        />
      </FieldGrid>
      <FrameworksAt />
    </FieldGrid>
  );
}
