import type { ObligationList } from 'backstage-plugin-accountability-common';
import type { Text } from '../translation';

/** How many things wait for somebody, how many are overdue, and when the next is due. */
export function obligationsSentence(options: {
  t: Text;
  list: ObligationList;
  /** How far ahead it looks. */
  days: number;
  number: (value: number) => string;
  /** A moment as a distance: "in 3 days". */
  ago: (at: string) => string;
}): string {
  const { t, list, days, number, ago } = options;
  const { items, more, overdue } = list;
  const count = items.length + more;
  const key = 'obligations.sentence';
  if (count === 0) return t(`${key}.none`, { days: number(days) });
  const waits = t(`${key}.waits`, { count, number: number(count) });
  if (overdue >= count) return t(`${key}.allOverdue`, { count, waits });
  // It can lie beyond those that are shown.
  const next = items.find(item => !item.overdue);
  const parts = {
    ...{ count, waits, overdue: number(overdue) },
    ago: next ? ago(next.dueAt) : '',
  };
  if (overdue > 0)
    return t(`${key}.${next ? 'overdueNext' : 'overdue'}`, parts);
  return t(`${key}.${next ? 'next' : 'whole'}`, parts);
}
