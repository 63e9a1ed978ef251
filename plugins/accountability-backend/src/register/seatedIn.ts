import {
  FUNCTION_SEATS,
  OUTCOME_SEATS,
  type Seat,
} from 'backstage-plugin-accountability-common';
import type { Knex } from 'knex';
import { DatabaseSeatEventStore, DatabaseSeatStore } from '../outcomes';

// Owners of control domains decide no exception, and are often whole departments: they
// see those about what they may see anyway.
const SEATS_THAT_SEE: readonly Seat[] = [...OUTCOME_SEATS, ...FUNCTION_SEATS];

/**
 * Outcomes of which a person sees every exception: they, or a group of theirs, carry
 * the outcome or stand for a function in it, or they act for one who does.
 */
export async function seatedIn(
  tx: Knex,
  { person, refs, now }: { person: string; refs: readonly string[]; now: Date },
): Promise<string[]> {
  const held = await new DatabaseSeatStore(tx).outcomesHeldBy(
    refs,
    SEATS_THAT_SEE,
  );
  const delegated = await new DatabaseSeatEventStore(tx).delegatedTo(
    person,
    now,
  );
  return [
    ...new Set([
      ...held,
      ...delegated
        .filter(({ seat }) => SEATS_THAT_SEE.includes(seat))
        .map(({ outcomeRef }) => outcomeRef),
    ]),
  ];
}
