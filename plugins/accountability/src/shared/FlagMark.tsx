import { RiFlag2Fill } from '@remixicon/react';
import type { Flag } from 'backstage-plugin-accountability-common';
import { useText } from '../translation';
import type { HonestState } from './patterns';
import { StateChip } from './StateChip';

const states: Record<Flag, HonestState> = {
  true: 'fail',
  excepted: 'excepted',
  unknown: 'unknown',
  false: 'pass',
};

/** The flag that the catalog shows on an entity; null where it has no identity. */
export function FlagMark({ flag }: { flag: Flag | null }) {
  const t = useText();
  if (flag === null) {
    return (
      <StateChip state="not-applicable">{t('shared.flag.none')}</StateChip>
    );
  }
  return (
    <StateChip
      state={states[flag]}
      icon={flag === 'true' ? <RiFlag2Fill size={14} /> : undefined}
    >
      {t(`shared.flag.${flag}`)}
    </StateChip>
  );
}
