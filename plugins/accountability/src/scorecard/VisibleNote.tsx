import { RiLockLine } from '@remixicon/react';
import { identityReadPermission } from 'backstage-plugin-accountability-common';
import { useNumber, useVisibleIdentities } from '../inventory';
import { MissingPermission, StateChip } from '../shared';
import { useText } from '../translation';

/**
 * Totals are of the whole organisation, while the lists behind them show what this
 * person may see. Where that is less, the two differ, and people should know why.
 */
export function VisibleNote({ identities }: { identities: number }) {
  const t = useText();
  const number = useNumber();
  const visible = useVisibleIdentities();
  if (visible === undefined || visible >= identities) return null;
  return (
    <div role="note">
      <StateChip state="unknown" icon={<RiLockLine size={14} />}>
        {visible === 0
          ? t('scorecard.visible.none')
          : t('scorecard.visible.some', {
              visible: number(visible),
              all: number(identities),
            })}{' '}
        <MissingPermission permission={identityReadPermission.name} />
      </StateChip>
    </div>
  );
}
