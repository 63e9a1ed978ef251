import type { Severity } from '../rules';
import type { Seat } from '../outcomes/seats';
import type { ExceptionConcern } from './terms';

/** A seat whose approval is needed, and why. @public */
export interface NeededSeat {
  seat: Seat;
  because: 'severity' | 'breach' | ExceptionConcern;
}

/** The outcome whose seats decide, where it is breached and asks for its executive. @public */
export interface Breach {
  outcome: string;
  title: string;
  /** When it was found to be breached; not known of what was breached before this was kept. */
  since?: string;
}

const BY_CONCERN: Record<ExceptionConcern, Seat> = {
  clause: 'legal',
  cost: 'finance',
  vendor: 'procurement',
};

/**
 * Whose approvals an exception needs, each once: the seat of exception handling
 * always, the control system from high on, the accountable executive when it is
 * critical; legal, finance and procurement where clauses, costs or vendors are
 * touched (governance 4.3). While the outcome that governs is breached and its charter
 * says so, the accountable executive approves whatever it is (governance E7).
 *
 * @public
 */
export function neededSeats(options: {
  severity: Severity;
  concerns: readonly ExceptionConcern[];
  breach?: Breach;
}): NeededSeat[] {
  const { severity, concerns, breach } = options;
  const bySeverity: Seat[] = ['exception-handling'];
  if (severity === 'high' || severity === 'critical') {
    bySeverity.push('control-system');
  }
  if (severity === 'critical') bySeverity.push('business-result');
  return withBreach(
    [
      ...bySeverity.map((seat): NeededSeat => ({ seat, because: 'severity' })),
      ...concerns.map(
        (because): NeededSeat => ({ seat: BY_CONCERN[because], because }),
      ),
    ],
    breach,
  );
}

/**
 * The seats that are needed, with the accountable executive's where a breach asks for
 * it. Never fewer.
 *
 * @public
 */
export function withBreach(
  needed: readonly NeededSeat[],
  breach: Breach | undefined,
): NeededSeat[] {
  return !breach || needed.some(({ seat }) => seat === 'business-result')
    ? [...needed]
    : [...needed, { seat: 'business-result', because: 'breach' }];
}

/** From this severity on, something has to keep the risk down meanwhile. @public */
export function needsCompensation(severity: Severity): boolean {
  return severity === 'high' || severity === 'critical';
}
