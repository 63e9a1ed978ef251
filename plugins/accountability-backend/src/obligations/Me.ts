import type { Obligation, Seat } from 'backstage-plugin-accountability-common';

/** Whose obligations are asked for. */
export interface Me {
  ref: string;
  /** Every group in whose tree they are. */
  groups: readonly string[];
  /** Seats of others for whom they act at this moment. */
  actingFor: readonly { outcomeRef: string; seat: Seat; holderRef: string }[];
}

/** In what way somebody holds what the holder holds; nothing when they do not. */
export function heldBy(
  me: Me,
  holder: string,
  seat?: { outcomeRef: string; seat: Seat },
): Obligation['because'] | undefined {
  const of = { seat: seat?.seat, holder };
  if (holder === me.ref) return { ...of, how: 'own' };
  if (me.groups.includes(holder)) return { ...of, how: 'group' };
  const acts = me.actingFor.some(
    one =>
      one.holderRef === holder &&
      one.seat === seat?.seat &&
      one.outcomeRef === seat?.outcomeRef,
  );
  return acts ? { ...of, how: 'delegation' } : undefined;
}
