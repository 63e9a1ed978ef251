import {
  type EscalationStep,
  SEATS,
} from 'backstage-plugin-accountability-common';
import { useText } from '../../translation';
import {
  FieldGrid,
  FieldGroup,
  optionsOf,
  RowsAt,
  SelectAt,
  StretchAt,
} from '../fields';
import type { Loose } from '../form';

/** How a breach that nobody has dealt with travels upwards. */
export function EscalationRows() {
  const t = useText();
  return (
    <FieldGroup
      title={t('declare.field.escalation')}
      hint={t('declare.governance.escalationHint')}
    >
      <RowsAt<Loose<EscalationStep>>
        path="spec.escalation"
        titleOf={(_, index) =>
          t('declare.governance.stepUntitled', { number: String(index + 1) })
        }
        add={t('declare.governance.addStep')}
        removeOf={title => t('declare.form.removeOf', { title })}
        empty={t('declare.governance.noStep')}
        first="after"
      >
        {path => (
          <FieldGrid beside>
            <StretchAt
              path={`${path}.after`}
              label={t('declare.governance.stepAfter')}
            />
            <SelectAt
              needed
              path={`${path}.to`}
              label={t('declare.governance.stepTo')}
              options={optionsOf(SEATS, seat => t(`shared.seat.${seat}`))}
            />
          </FieldGrid>
        )}
      </RowsAt>
    </FieldGroup>
  );
}
