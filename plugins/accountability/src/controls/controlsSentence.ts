import type { ControlSummary } from 'backstage-plugin-accountability-common';
import type { Text } from '../translation';
import { isInForce, isOwnerless, outcomesWithHoles } from './controlHoles';

/** How many controls there are, what they carry out, and where somebody is missing. */
export function controlsSentence(options: {
  t: Text;
  shown: readonly ControlSummary[];
  all: readonly ControlSummary[];
  number: (value: number) => string;
}): string {
  const { t, shown, all, number } = options;
  const outcomes = new Set(shown.flatMap(control => control.outcomes));
  // A draft may have holes; nobody relies on it.
  const ownerless = shown.filter(isInForce).filter(isOwnerless).length;
  const dutyless = outcomesWithHoles(all).filter(outcome =>
    outcomes.has(outcome),
  ).length;
  const list = [
    ownerless > 0 && t('controls.ownerless', { count: ownerless }),
    dutyless > 0 && t('controls.dutyless', { count: dutyless }),
  ]
    .filter(Boolean)
    .join(t('controls.and'));
  const holes = list && t('controls.holes', { list });
  const count = shown.length;
  if (count < all.length) {
    return t('controls.found', {
      count,
      number: number(count),
      total: number(all.length),
      holes,
    });
  }
  return t('controls.sentence', {
    count,
    number: number(count),
    outcomes: t('controls.outcomes', {
      count: outcomes.size,
      number: number(outcomes.size),
    }),
    holes,
  });
}
