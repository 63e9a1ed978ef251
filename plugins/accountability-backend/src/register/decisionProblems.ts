import type { Knex } from 'knex';
import {
  neededSeats,
  type ExceptionConcern,
  type Severity,
} from 'backstage-plugin-accountability-common';
import { seatProblem } from '../exceptions';
import type { ExceptionPolicy } from './ExceptionPolicy';
import { seatsThatDecide } from './seatsThatDecide';

/**
 * For each of these outcomes, why its seats could not decide a request as things are;
 * none where they can.
 */
export async function decisionProblems(
  tx: Knex,
  outcomes: readonly string[],
  known: {
    severity: Severity;
    concerns: readonly ExceptionConcern[];
    requester: string;
    policy: ExceptionPolicy;
    now: Date;
  },
): Promise<Map<string, string[]>> {
  const { severity, concerns, requester, policy, now } = known;
  const deciders = await seatsThatDecide(tx, { outcomes, policy, now });
  return new Map(
    outcomes.map(ref => {
      const of = deciders.get(ref)!;
      const needed = neededSeats({ severity, concerns, breach: of.breach });
      return [
        ref,
        needed.flatMap(
          seat =>
            seatProblem(seat, { ...of, asked: { severity }, requester })
              ?.text ?? [],
        ),
      ];
    }),
  );
}
