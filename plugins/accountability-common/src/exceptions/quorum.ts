import type { Severity } from '../rules';
import type { Seat } from '../outcomes/seats';
import type { ExceptionConcern } from './terms';

/** A seat whose approval is needed, and why. @public */
export interface NeededSeat {
  seat: Seat;
  because: 'severity' | ExceptionConcern;
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
 * touched (governance 4.3).
 *
 * @public
 */
export function neededSeats(options: {
  severity: Severity;
  concerns: readonly ExceptionConcern[];
}): NeededSeat[] {
  const { severity, concerns } = options;
  const bySeverity: Seat[] = ['exception-handling'];
  if (severity === 'high' || severity === 'critical') {
    bySeverity.push('control-system');
  }
  if (severity === 'critical') bySeverity.push('business-result');
  return [
    ...bySeverity.map((seat): NeededSeat => ({ seat, because: 'severity' })),
    ...concerns.map(
      (because): NeededSeat => ({ seat: BY_CONCERN[because], because }),
    ),
  ];
}

/** From this severity on, something has to keep the risk down meanwhile. @public */
export function needsCompensation(severity: Severity): boolean {
  return severity === 'high' || severity === 'critical';
}
