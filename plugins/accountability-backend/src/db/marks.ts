import { randomInt } from 'node:crypto';
import type { Knex } from 'knex';
import { isSqlite } from './dialect';
import { insertStatement } from './insertStatement';
import { chunk } from './rows';

/** Something to be worked on, and how often it was marked when it was read. */
export interface Mark {
  subject: string;
  counter: number;
}

/**
 * The order in which a transaction marks. Whoever has taken marks of a stage, and so
 * keeps others from marking the same, marks what comes later, so that no two wait for
 * each other. Judging marks others of its own stage: where two do that to each other,
 * PostgreSQL ends one, which is tried again. Nobody keeps others from marking
 * definitions, which are marked from everywhere; see {@link readMarks}.
 */
const STAGES = ['judge', 'deadline', 'rotation', 'definition', 'posture'];

/** What a transaction will mark and clear when everything else of it is written. */
interface Intended {
  marked: Map<string, Set<string>>;
  cleared: Map<string, Mark[]>;
}

const intendedBy = new WeakMap<Knex, Intended>();

/**
 * Runs work in a transaction, and writes all its marks at its end, in one order for
 * everybody, so that nobody holds one mark while waiting for an earlier one.
 */
export async function withMarks<T>(
  tx: Knex.Transaction,
  work: (tx: Knex.Transaction) => Promise<T>,
): Promise<T> {
  const intended = { marked: new Map(), cleared: new Map() };
  intendedBy.set(tx, intended);
  const result = await work(tx);
  intendedBy.delete(tx);
  const stages = [...intended.marked.keys(), ...intended.cleared.keys()];
  for (const stage of [...new Set(stages)].sort(byPlace)) {
    await mark(tx, stage, intended.marked.get(stage) ?? []);
    await clearUnheld(tx, stage, intended.cleared.get(stage) ?? []);
  }
  return result;
}

/** Marks subjects as needing work at a stage. Call it in the transaction that made the change. */
export async function mark(
  tx: Knex,
  stage: string,
  subjects: Iterable<string | number>,
): Promise<void> {
  const intended = intendedBy.get(tx)?.marked;
  if (intended) {
    const of = intended.get(stage) ?? new Set();
    for (const subject of subjects) of.add(String(subject));
    intended.set(stage, of);
    return;
  }
  // Sorted, so that two writers lock rows in the same order.
  const sorted = [...new Set([...subjects].map(String))].sort();
  const counter = firstCounter();
  const end = tx.raw(
    'on conflict (stage, subject) do update set counter = db_marks.counter + 1',
  );
  for (const piece of chunk(sorted, 500)) {
    await insertStatement(tx, 'db_marks', {
      rows: piece.map(subject => ({ stage, subject, counter })),
      end,
    });
  }
}

/**
 * Where the counter of a new mark begins. Anywhere, so that a mark that was cleared and
 * made anew is not taken for the one that somebody read before.
 */
export function firstCounter(): number {
  return randomInt(1, 2 ** 30);
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
  const query = marksOf(tx, stage).limit(limit);
  if (!isSqlite(tx)) query.forUpdate().skipLocked();
  return query;
}

/**
 * Reads some marks, or those of some subjects, and keeps nobody from marking them.
 * Whoever works on them holds the subjects themselves, reads the marks once more, and
 * clears them with {@link clearReadMarks}.
 */
export async function readMarks(
  tx: Knex,
  stage: string,
  of: { limit: number } | { subjects: readonly string[] },
): Promise<Mark[]> {
  return 'limit' in of
    ? marksOf(tx, stage).limit(of.limit)
    : marksOf(tx, stage).whereIn('subject', [...of.subjects]);
}

/** Removes marks that have not moved since they were taken. */
export async function clearMarks(
  tx: Knex,
  stage: string,
  marks: readonly Mark[],
): Promise<void> {
  for (const { counter, subjects } of byCounter(marks)) {
    await tx('db_marks')
      .where({ stage, counter })
      .whereIn('subject', subjects)
      .delete();
  }
}

/** Removes marks that were only read, and have not moved since, at the end of the transaction. */
export async function clearReadMarks(
  tx: Knex,
  stage: string,
  marks: readonly Mark[],
): Promise<void> {
  const intended = intendedBy.get(tx)?.cleared;
  if (!intended) {
    await clearUnheld(tx, stage, marks);
    return;
  }
  intended.set(stage, [...(intended.get(stage) ?? []), ...marks]);
}

/** How much work waits at a stage. */
export async function countMarks(knex: Knex, stage: string): Promise<number> {
  const [row] = await knex('db_marks').where({ stage }).count({ n: '*' });
  return Number(row.n);
}

/** What somebody is marking at this moment moves, so it stays; nobody is waited for. */
async function clearUnheld(
  tx: Knex,
  stage: string,
  marks: readonly Mark[],
): Promise<void> {
  if (isSqlite(tx)) {
    await clearMarks(tx, stage, marks);
    return;
  }
  for (const { counter, subjects } of byCounter(marks)) {
    const free = await tx('db_marks')
      .where({ stage, counter })
      .whereIn('subject', subjects)
      .orderBy('subject')
      .forUpdate()
      .skipLocked()
      .pluck('subject');
    await tx('db_marks').where({ stage }).whereIn('subject', free).delete();
  }
}

function marksOf(tx: Knex, stage: string): Knex.QueryBuilder {
  return tx('db_marks')
    .select('subject', 'counter')
    .where({ stage })
    .orderBy('subject');
}

function byCounter(
  marks: readonly Mark[],
): { counter: number; subjects: string[] }[] {
  const groups = new Map<number, string[]>();
  for (const { subject, counter } of marks) {
    const subjects = groups.get(counter) ?? [];
    subjects.push(subject);
    groups.set(counter, subjects);
  }
  return [...groups].flatMap(([counter, subjects]) =>
    chunk(subjects, 1_000).map(piece => ({ counter, subjects: piece })),
  );
}

function byPlace(a: string, b: string): number {
  return placeOf(a) - placeOf(b) || (a < b ? -1 : 1);
}

function placeOf(stage: string): number {
  const place = STAGES.indexOf(stage);
  return place < 0 ? STAGES.length : place;
}
