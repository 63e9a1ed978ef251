import type { Deadline, TimedDue } from './Deadline';
import { BREACH } from './ladderOf';

/** How what is due differs from what is followed. */
export interface Settled {
  opened: TimedDue[];
  moved: { before: Deadline; due: TimedDue }[];
  /** Due as before, whatever else it says. */
  kept: { before: Deadline; due: TimedDue }[];
  closed: Deadline[];
}

/**
 * Compares what is due of some subjects with the deadlines that are followed. The
 * same obligation of another time closes one and opens the next; the same at another
 * moment is moved, and keeps the steps that were taken (E2). What is not due any more
 * is met: nothing else closes a deadline (E6).
 */
export function settleDeadlines(
  followed: readonly Deadline[],
  dues: readonly TimedDue[],
): Settled {
  const before = new Map(followed.map(of => [of.due.id, of]));
  const settled: Settled = { opened: [], moved: [], kept: [], closed: [] };
  const kept = new Set<string>();
  for (const due of dues) {
    const old = before.get(due.id);
    // Followed until whoever it concerned has heard of it, and no longer.
    if (due.over && (!old || (old.step ?? 0) >= BREACH)) continue;
    if (!old || old.due.cycle !== due.cycle) {
      settled.opened.push(due);
      continue;
    }
    kept.add(due.id);
    const dueAt = due.sinceSeen ? old.due.dueAt : due.dueAt;
    const now = { ...due, dueAt };
    const where = old.due.dueAt === dueAt ? settled.kept : settled.moved;
    where.push({ before: old, due: now });
  }
  settled.closed = followed.filter(({ due }) => !kept.has(due.id));
  return settled;
}
