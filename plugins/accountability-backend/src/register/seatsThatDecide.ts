import type { Knex } from 'knex';
import { SEATS, type Breach } from 'backstage-plugin-accountability-common';
import { DatabaseDirectoryStore } from '../directory';
import { ANYTHING, type DecidingSeat } from '../exceptions';
import { breachesOf, DatabaseOutcomeStore, decidingSeats } from '../outcomes';
import type { ExceptionPolicy } from './ExceptionPolicy';

/** The seats that decide, and what to call where they are. */
export interface Deciders {
  seats: DecidingSeat[];
  where: string;
  /** Why the accountable executive decides as well, whatever it is about. */
  breach?: Breach;
}

const CONFIGURED = 'accountability.exceptions.approvers';

/**
 * Who decides: the seats of each outcome, and under no ref those of the
 * configuration. An outcome that is not in force has none.
 */
export async function seatsThatDecide(
  tx: Knex,
  options: {
    outcomes: readonly (string | undefined)[];
    policy: ExceptionPolicy;
    now: Date;
  },
): Promise<Map<string | undefined, Deciders>> {
  const { policy, now } = options;
  const refs = [...new Set(options.outcomes)];
  const named = refs.filter(ref => ref !== undefined);
  const found = await decidingSeats(tx, { refs: named, now });
  const breaches = await breachesOf(tx, named);
  const outcomes = await new DatabaseOutcomeStore(tx).get(named);
  const deciders = new Map<string | undefined, Deciders>(
    named.map(ref => [
      ref,
      {
        seats: found.get(ref) ?? [],
        where: `"${outcomes.get(ref)?.title ?? ref}"`,
        breach: breaches.get(ref),
      },
    ]),
  );
  if (refs.includes(undefined)) {
    deciders.set(undefined, {
      seats: await configured(tx, policy),
      where: CONFIGURED,
    });
  }
  return deciders;
}

async function configured(
  tx: Knex,
  { approvers }: ExceptionPolicy,
): Promise<DecidingSeat[]> {
  const refs = Object.values(approvers).flat();
  const standings = await new DatabaseDirectoryStore(tx).standings(refs);
  return SEATS.flatMap((seat): DecidingSeat[] => {
    const holders = (approvers[seat] ?? []).flatMap(ref => {
      const standing = standings.get(ref)?.standing;
      return standing === 'active' ? [{ ref, standing }] : [];
    });
    // Whoever configures the portal stands for their right.
    return holders.length > 0 ? [{ seat, holders, approves: ANYTHING }] : [];
  });
}
