import type { Knex } from 'knex';
import { isSqlite } from './dialect';
import { insertStatement } from './insertStatement';
import { chunk } from './rows';

/** Something to be worked on, and how often it was marked when it was read. */
export interface Mark {
  subject: string;
  counter: number;
}

/** Marks subjects as needing work at a stage. Call it in the transaction that made the change. */
export async function mark(
  tx: Knex,
  stage: string,
  subjects: Iterable<string | number>,
): Promise<void> {
  // Sorted, so that two writers lock rows in the same order.
  const sorted = [...new Set([...subjects].map(String))].sort();
  const end = tx.raw(
    'on conflict (stage, subject) do update set counter = db_marks.counter + 1',
  );
  for (const piece of chunk(sorted, 500)) {
    await insertStatement(tx, 'db_marks', {
      rows: piece.map(subject => ({ stage, subject, counter: 1 })),
      end,
    });
  }
}

/**
 * Reads some marks of a stage. On PostgreSQL they stay locked until the
 * transaction ends and other workers skip them.
 */
export async function takeMarks(
  tx: Knex,
  stage: string,
  limit: number,
): Promise<Mark[]> {
  const query = tx('db_marks')
    .select('subject', 'counter')
    .where({ stage })
    .orderBy('subject')
    .limit(limit);
  if (!isSqlite(tx)) query.forUpdate().skipLocked();
  return query;
}

/** Removes marks that have not moved since they were read. */
export async function clearMarks(
  tx: Knex,
  stage: string,
  marks: readonly Mark[],
): Promise<void> {
  const byCounter = new Map<number, string[]>();
  for (const { subject, counter } of marks) {
    const subjects = byCounter.get(counter) ?? [];
    subjects.push(subject);
    byCounter.set(counter, subjects);
  }
  for (const [counter, subjects] of byCounter) {
    for (const piece of chunk(subjects, 1_000)) {
      await tx('db_marks')
        .where({ stage, counter })
        .whereIn('subject', piece)
        .delete();
    }
  }
}

/** How much work waits at a stage. */
export async function countMarks(knex: Knex, stage: string): Promise<number> {
  const [row] = await knex('db_marks').where({ stage }).count({ n: '*' });
  return Number(row.n);
}
