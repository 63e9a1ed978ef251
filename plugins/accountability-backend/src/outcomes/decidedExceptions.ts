import type { Knex } from 'knex';
import {
  DatabaseExceptionFactStore,
  exceptionInputs,
  partiesIn,
  type ExceptionInput,
  type ExceptionSettings,
} from '../exceptions';
import { seatsThen } from './seatsThen';

/** What rules may know of the exceptions that the seats of outcomes decide about. */
export async function decidedExceptions(
  tx: Knex,
  outcomeRefs: readonly string[],
  known: { exceptions?: ExceptionSettings; now: Date },
): Promise<{
  of(ref: string): ExceptionInput[];
  /** Whoever and whatever was looked at. */
  mentions(ref: string): string[];
}> {
  const open = await new DatabaseExceptionFactStore(tx).openOf(
    outcomeRefs,
    known.now,
  );
  const all = [...open.values()].flat();
  const inputs = await exceptionInputs(tx, all, {
    settings: known.exceptions,
    seatsThen: await seatsThen(tx, all),
  });
  const byRef = new Map<string, ExceptionInput[]>();
  for (const input of inputs) {
    const of = byRef.get(input.decidedBy!) ?? [];
    of.push(input);
    byRef.set(input.decidedBy!, of);
  }
  return {
    of: ref => byRef.get(ref) ?? [],
    mentions: ref => partiesIn(byRef.get(ref) ?? []),
  };
}
