import type { EscalationPage } from 'backstage-plugin-accountability-common';
import type { Text } from '../../translation';

/** How many deadlines have passed and are not met, since when, and how many went nowhere. */
export function escalationsSentence(options: {
  t: Text;
  totals: EscalationPage['totals'];
  number: (value: number) => string;
  /** A moment as a day: "12 Oct 2026". */
  day: (at: string) => string;
}): string {
  const { t, totals, number, day } = options;
  const { open, reachedNobody, oldestDueAt } = totals;
  const key = 'escalations.list.sentence';
  if (open === 0) return t(`${key}.none`);
  const words = t(`${key}.open`, { count: open, number: number(open) });
  const first = oldestDueAt
    ? t(`${key}.since`, { count: open, open: words, day: day(oldestDueAt) })
    : t(`${key}.whole`, { open: words });
  if (reachedNobody === 0) return first;
  const second = t(`${key}.nobody`, {
    ...{ count: reachedNobody, number: number(reachedNobody) },
  });
  return t(`${key}.both`, { first, second });
}
