import type { Knex } from 'knex';
import { DatabasePastStore } from '../definitions';
import type { Exception, SeatsThen } from '../exceptions';
import { approvalReach } from './approvalReach';

/** How the seats that decided about exceptions stood when they approved. */
export async function seatsThen(
  tx: Knex,
  exceptions: readonly Exception[],
): Promise<SeatsThen> {
  const outcomes = exceptions.flatMap(({ approvals, content }) =>
    approvals.length > 0 ? content.terms.decidedBy ?? [] : [],
  );
  const specAt = await new DatabasePastStore(tx).outcomes(outcomes);
  return (outcomeRef, { seat, at }) => {
    const spec = specAt(outcomeRef, at);
    if (!spec) return undefined;
    const day = at.slice(0, 10);
    return {
      holders: (spec.seats[seat] ?? [])
        .filter(
          ({ from, until }) =>
            (!from || from <= day) && (!until || day <= until),
        )
        .map(({ holder }) => holder),
      approves: approvalReach(seat, spec.decisionRights, new Date(at)),
    };
  };
}
