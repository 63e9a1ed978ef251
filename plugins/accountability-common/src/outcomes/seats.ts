import { z } from 'zod';

/** Seats that carry an outcome: the result, the control system, the exceptions. @public */
export const OUTCOME_SEATS = [
  'business-result',
  'control-system',
  'exception-handling',
] as const;

/** Seats of the functions that must be at the table. @public */
export const FUNCTION_SEATS = [
  'mission',
  'security',
  'procurement',
  'legal',
  'finance',
] as const;

/** Seats of the owners of control domains. @public */
export const DOMAIN_SEATS = [
  'identity',
  'endpoint',
  'cloud',
  'application',
] as const;

/** One place in a charter. @public */
export const seatSchema = z.enum([
  ...OUTCOME_SEATS,
  ...FUNCTION_SEATS,
  ...DOMAIN_SEATS,
]);
/** @public */
export type Seat = z.infer<typeof seatSchema>;

/** Every seat, in the order in which pages show them. @public */
export const SEATS: readonly Seat[] = seatSchema.options;

/** Whether a seat carries the outcome, stands for a function, or for a control domain. @public */
export type SeatGroup = 'outcome' | 'function' | 'domain';

/** @public */
export function seatGroup(seat: Seat): SeatGroup {
  if ((OUTCOME_SEATS as readonly Seat[]).includes(seat)) return 'outcome';
  return (FUNCTION_SEATS as readonly Seat[]).includes(seat)
    ? 'function'
    : 'domain';
}

/**
 * Seats that are vacant while nobody sits in them: the three that carry the outcome,
 * the functions, and those of control domains that somebody was named for. Whoever
 * owns the controls of a domain owns it as well (rule ACC-15), so the seat of a
 * domain is nobody's hole until it was given to somebody.
 *
 * @public
 */
export function seatsToFill(
  named: Partial<Record<Seat, readonly unknown[]>>,
): Seat[] {
  return SEATS.filter(
    seat => seatGroup(seat) !== 'domain' || (named[seat]?.length ?? 0) > 0,
  );
}
