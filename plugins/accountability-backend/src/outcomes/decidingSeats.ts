import type { Knex } from 'knex';
import type { Seat } from 'backstage-plugin-accountability-common';
import { DatabaseDefinitionStore } from '../definitions';
import type { DecidingSeat } from '../exceptions';
import { approvalReach } from './approvalReach';
import { DatabaseOutcomeStore } from './DatabaseOutcomeStore';
import { DatabaseSeatEventStore } from './DatabaseSeatEventStore';
import { DatabaseSeatStore } from './DatabaseSeatStore';
import { isInForce } from './outcomeStatus';
import { seatPictures } from './SeatPicture';

/**
 * The seats of outcomes in force as they decide about exceptions at `now`, by
 * outcome: their holders, without those who can hold them no more, who acts for
 * them, and how far their rights reach.
 */
export async function decidingSeats(
  tx: Knex,
  options: { refs: readonly string[]; now: Date },
): Promise<Map<string, DecidingSeat[]>> {
  const { refs, now } = options;
  const states = await new DatabaseOutcomeStore(tx).get(refs);
  const inForce = [...states]
    .filter(([, { status }]) => isInForce(status))
    .map(([ref]) => ref);
  const definitions = await new DatabaseDefinitionStore(tx).get(inForce);
  const seats = await new DatabaseSeatStore(tx).seatsOf(inForce);
  const delegations = await new DatabaseSeatEventStore(tx).openDelegations(
    inForce,
    now,
  );
  return new Map(
    inForce.map(ref => {
      const definition = definitions.get(ref);
      const rights =
        definition?.kind === 'Outcome' ? definition.spec.decisionRights : [];
      const pictures = seatPictures(
        {
          seats: seats.get(ref) ?? [],
          answers: [],
          delegations: delegations.get(ref) ?? [],
        },
        now,
      );
      const bySeat = new Map<Seat, DecidingSeat>();
      for (const { seat, holder, state, delegation } of pictures) {
        const of = bySeat.get(seat) ?? {
          seat,
          holders: [],
          approves: approvalReach(seat, rights, now),
        };
        bySeat.set(seat, of);
        if (!holder || state === 'drifted' || state === 'declined') continue;
        of.holders.push({
          ref: holder.ref,
          standing: holder.standing,
          delegate: delegation?.to,
        });
      }
      return [ref, [...bySeat.values()]];
    }),
  );
}
