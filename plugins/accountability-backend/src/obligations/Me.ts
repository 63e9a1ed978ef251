import {
  obligationKindSchema,
  type Obligation,
  type ObligationKind,
  type Seat,
} from 'backstage-plugin-accountability-common';
import type { Holder, TimedDue } from '../escalations';

/** Whose obligations are asked for. */
export interface Me {
  ref: string;
  /** Every group in whose tree they are. */
  groups: readonly string[];
  /** Seats of others for whom they act at this moment. */
  actingFor: readonly { outcomeRef: string; seat: Seat; holderRef: string }[];
}

/** An obligation before it is compared with the time. */
export type MyDue = Omit<Obligation, 'overdue' | 'next'>;

/**
 * What is due of somebody, with why they; nothing where it is not theirs. Whoever
 * asked for something decides about nothing of it, and a breach is mended by what
 * the outcome asks of its seats.
 */
export function dueOf(me: Me, due: TimedDue): MyDue | undefined {
  const { id, kind, title, exception, outcome, identity, dueAt } = due;
  if (!isObligation(kind) || due.requester === me.ref) return undefined;
  const because = due.holders
    // Who acts for whoever asked decides about nothing of it either.
    .filter(({ ref }) => ref !== due.requester)
    .map(holder => heldBy(me, holder, due.governedBy))
    .find(found => found !== undefined);
  return because
    ? { id, kind, title, exception, outcome, identity, dueAt, because }
    : undefined;
}

/** In what way somebody holds what the holder holds; nothing when they do not. */
function heldBy(
  me: Me,
  { ref, seat, from }: Holder,
  outcomeRef: string | undefined,
): Obligation['because'] | undefined {
  const of = { seat, holder: ref, ...(from && { from }) };
  if (ref === me.ref) return { ...of, how: 'own' };
  if (me.groups.includes(ref)) return { ...of, how: 'group' };
  // Nobody acts for somebody in a seat that they do not hold yet.
  if (from) return undefined;
  const acts = me.actingFor.some(
    one =>
      one.holderRef === ref &&
      one.seat === seat &&
      one.outcomeRef === outcomeRef,
  );
  return acts ? { ...of, how: 'delegation' } : undefined;
}

function isObligation(kind: TimedDue['kind']): kind is ObligationKind {
  return obligationKindSchema.safeParse(kind).success;
}
