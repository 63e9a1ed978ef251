import type { Power } from 'backstage-plugin-accountability-common';
import { type HonestState, StateChip } from '../../shared';
import { useText } from '../../translation';
import type { StandingRight } from './powerText';

const states: Record<Power, HonestState> = {
  verified: 'pass',
  unverified: 'unknown',
  expired: 'fail',
  none: 'fail',
};

/** What may be decided, and whether that is proven. */
export function RightLine({ right }: { right: StandingRight }) {
  const t = useText();
  return (
    <StateChip state={states[right.standing]}>
      {t('outcomes.right.may', { verb: t(`shared.verb.${right.verb}`) })}
      {right.upTo &&
        ` ${t('outcomes.right.upTo', {
          severity: t(`shared.severity.${right.upTo}`).toLocaleLowerCase(),
        })}`}
      {right.forDays &&
        ` ${t('outcomes.right.forDays', { count: right.forDays })}`}
      {': '}
      {t(`outcomes.right.standing.${right.standing}`)}
    </StateChip>
  );
}
