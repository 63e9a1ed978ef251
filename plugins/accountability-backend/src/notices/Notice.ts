import type { Rung } from 'backstage-plugin-accountability-common';

/** That one person is to be told of one step. */
export interface Notice {
  deadlineId: number;
  round: number;
  number: number;
  person: string;
  as: Rung;
  onBehalfOf?: string;
  /** Told at once, and not with everything of the day. */
  urgent: boolean;
  /** Urgent, and not held back because they were told something a moment ago. */
  critical?: boolean;
  at: string;
}
