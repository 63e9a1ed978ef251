import type { Deadline, TimedDue } from '../escalations';

/** A deadline that is open, as things are. */
export interface OpenDeadline {
  deadline: Deadline;
  due: TimedDue;
}
