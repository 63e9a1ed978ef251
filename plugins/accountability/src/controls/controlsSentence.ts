import type { ControlSummary } from 'backstage-plugin-accountability-common';
import type { Text } from '../translation';
import { freeDuties, isInForce, isOwnerless } from './controlHoles';

/** How many controls there are, what they carry out, and where somebody is missing. */
export function controlsSentence(options: {
  t: Text;
  shown: readonly ControlSummary[];
  total: number;
  number: (value: number) => string;
}): string {
  const { t, shown, total, number } = options;
  const count = shown.length;
  // A draft may have holes; nobody relies on it.
  const working = shown.filter(isInForce);
  const ownerless = working.filter(isOwnerless).length;
  const dutyless = working.filter(one => freeDuties(one).length > 0).length;
  const list = [
    ownerless > 0 && t('controls.ownerless', { count: ownerless }),
    dutyless > 0 && t('controls.dutyless', { count: dutyless }),
  ]
    .filter(Boolean)
    .join(t('controls.and'));
  const holes = list && t('controls.holes', { list });
  if (count < total) {
    return t('controls.found', {
      count,
      number: number(count),
      total: number(total),
      holes,
    });
  }
  const outcomes = new Set(shown.flatMap(control => control.outcomes)).size;
  return t('controls.sentence', {
    count,
    number: number(count),
    outcomes: t('controls.outcomes', {
      count: outcomes,
      number: number(outcomes),
    }),
    holes,
  });
}
