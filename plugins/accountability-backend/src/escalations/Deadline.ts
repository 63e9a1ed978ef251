import type {
  DeadlineKind,
  EscalationStep,
  Seat,
  Severity,
} from 'backstage-plugin-accountability-common';

/** Who has to meet a deadline: a user or group, and the seat that makes it theirs. */
export interface Holder {
  ref: string;
  seat?: Seat;
  /** Their first day, where they will take the seat. */
  from?: string;
}

/** Something that has a deadline, as what is stored makes it so. */
export interface Due {
  /** Stays the same as long as it is the same obligation. */
  id: string;
  kind: DeadlineKind;
  /** What it is about, in words. */
  title: string;
  /** Where it is met. */
  exception?: string;
  outcome?: string;
  identity?: string;
  dueAt: string;
  holders: readonly Holder[];
}

/** The same, with what decides how it goes upwards. */
export interface TimedDue extends Due {
  /** Tells this time from the last and the next, where the same comes again. */
  cycle: string;
  severity: Severity;
  /** The outcome whose seats hear of it; without one, those of the configuration. */
  governedBy?: string;
  /** Asked for it, so that it is never put before them. */
  requester?: string;
  /** How it goes upwards, where that was agreed for this one. */
  ladder?: readonly EscalationStep[];
  /** It is over: whoever it concerned hears of it, and then nothing is asked any more. */
  over?: boolean;
  /** Its deadline is the moment at which it was first seen. */
  sinceSeen?: boolean;
  /** Who moved the deadline last, and why, where that is known. */
  changed?: { by?: string; reason?: string };
}

/** A deadline as it is followed, from when it became known until it is met. */
export interface Deadline {
  id: number;
  /** `exception:12`, `identity:34`, or the ref of an outcome. */
  subject: string;
  due: Omit<TimedDue, 'holders' | 'changed'>;
  /** When it became known. */
  since: string;
  /** Rises when whoever sits on the next rung moved it, so that steps begin anew. */
  round: number;
  /** Number of the last step that was taken in this round. */
  step?: number;
  /** At the last step nobody heard of it. */
  reachedNobody?: boolean;
  /** When the next step is to be taken; absent when there is none. */
  nextAt?: string;
  moves: number;
  closedAt?: string;
}
