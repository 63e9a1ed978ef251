import type { ExceptionPage } from 'backstage-plugin-accountability-common';
import type { Text } from '../../translation';

const SOON = 30 * 24 * 60 * 60 * 1000;

/** How many wait for one's decision, are active, and end soon; from the active ones. */
export function exceptionsSentence(options: {
  t: Text;
  /** The active ones, those that end first, first. */
  active: ExceptionPage;
  now: Date;
  number: (value: number) => string;
}): string {
  const { t, active, now, number } = options;
  const counted = (key: 'toDecide' | 'active' | 'ending', count: number) =>
    t(`exceptions.list.sentence.${key}`, { count, number: number(count) });
  const { toDecide, counts } = active;
  const all = counts.active ?? 0;
  const ending = active.items.filter(
    ({ expiresAt }) => Date.parse(expiresAt) <= now.getTime() + SOON,
  ).length;
  const parts = {
    toDecide:
      toDecide > 0
        ? counted('toDecide', toDecide)
        : t('exceptions.list.sentence.noneToDecide'),
    active:
      all > 0
        ? counted('active', all)
        : t('exceptions.list.sentence.noneActive'),
  };
  return ending > 0
    ? t('exceptions.list.sentence.wholeEnding', {
        ...parts,
        ending: counted('ending', ending),
      })
    : t('exceptions.list.sentence.whole', parts);
}
