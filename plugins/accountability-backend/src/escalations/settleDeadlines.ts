import type { Deadline, TimedDue } from './Deadline';

/** How what is due differs from what is followed. */
export interface Settled {
  opened: TimedDue[];
  moved: { before: Deadline; due: TimedDue }[];
  /** Says something else, and is due as before. */
  reworded: { before: Deadline; due: TimedDue }[];
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
  const settled: Settled = { opened: [], moved: [], reworded: [], closed: [] };
  const kept = new Set<string>();
  for (const due of dues) {
    const old = before.get(due.id);
    if (!old || old.due.cycle !== due.cycle) {
      settled.opened.push(due);
      continue;
    }
    kept.add(due.id);
    const dueAt = due.sinceSeen ? old.due.dueAt : due.dueAt;
    const now = { ...due, dueAt };
    if (old.due.dueAt !== dueAt) settled.moved.push({ before: old, due: now });
    else if (says(old.due) !== says(now)) {
      settled.reworded.push({ before: old, due: now });
    }
  }
  settled.closed = followed.filter(({ due }) => !kept.has(due.id));
  return settled;
}

function says(due: Deadline['due']): string {
  const { title, severity, governedBy, requester, ladder } = due;
  return JSON.stringify([title, severity, governedBy, requester, ladder]);
}
