import type {
  EscalationPage,
  ObligationList,
} from 'backstage-plugin-accountability-common';
import type { Text } from '../translation';

interface Said {
  t: Text;
  list: ObligationList;
  /** How far ahead it looks. */
  days: number;
  number: (value: number) => string;
  /** A moment as a distance: "in 3 days". */
  ago: (at: string) => string;
}

/**
 * What is escalated to somebody, how many things wait for them, how many are overdue,
 * and when the next is due.
 */
export function obligationsSentence(
  options: Said & {
    /** As many as are listed at most. */
    escalated?: Pick<EscalationPage, 'items' | 'nextCursor'>;
  },
): string {
  const { t, list, days, number, escalated } = options;
  const count = escalated?.items.length ?? 0;
  if (count === 0) return waiting(options);
  const key = escalated?.nextCursor ? 'escalatedMore' : 'escalated';
  const first = t(`obligations.sentence.${key}`, {
    ...{ count, number: number(count) },
  });
  const isAll = list.items.length + list.more === 0;
  return `${first} ${
    isAll
      ? t('obligations.sentence.noneElse', { days: number(days) })
      : waiting(options)
  }`;
}

function waiting(options: Said): string {
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
