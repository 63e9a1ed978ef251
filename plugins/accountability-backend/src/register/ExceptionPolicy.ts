import type {
  ExceptionLimit,
  Seat,
  Severity,
} from 'backstage-plugin-accountability-common';

/** What a portal configures about exceptions. */
export interface ExceptionPolicy {
  limits: Readonly<Record<Severity, ExceptionLimit>>;
  /** Users and groups that decide where no outcome governs. */
  approvers: Readonly<Partial<Record<Seat, readonly string[]>>>;
}
