import type {
  DeadlineKind,
  EscalationStepKind,
  ExceptionEvent,
  Severity,
} from 'backstage-plugin-accountability-common';

/** Who is told. @public */
export interface MessageRecipient {
  /** Full entity ref of a User. */
  ref: string;
  /** How the catalog calls them. */
  name?: string;
  /** As the catalog has it in `spec.profile.email`. */
  email?: string;
}

/** What was decided about an exception. @public */
export interface MessageDecision {
  event: ExceptionEvent;
  /** When, ISO 8601. */
  at: string;
  /** What whoever decided is called, where the recipient sees who it was. */
  by?: string;
  /** What they said, where the recipient sees it. Somebody wrote it: escape it. */
  reason?: string;
}

/** One deadline in a message, or one decision. @public */
export interface MessageItem {
  kind: DeadlineKind | 'exception-decided';
  /** What is to be done, or was decided, in a sentence. */
  text: string;
  /** What it is about. Somebody wrote it: escape it. */
  title: string;
  /** ISO 8601; absent where nothing is due, because it was decided. */
  dueAt?: string;
  severity: Severity;
  step: EscalationStepKind | 'decision';
  /** Present where the step is a decision. */
  decision?: MessageDecision;
  /** Why they, in words. */
  because: string;
  /** Where it goes next and when, or what follows, in words. */
  next?: string;
  /** Where it is met, or to be seen: an absolute address, where the portal knows its own. */
  url?: string;
}

/**
 * What one person is told: at once when a deadline has passed, an outcome is breached
 * or what they asked for was decided, otherwise once a day.
 *
 * @public
 */
export interface Message {
  /**
   * Stable: a message that is sent again, because nobody knows whether it arrived, has
   * the same key. A channel that can tell duplicates apart goes by it.
   */
  key: string;
  kind: 'digest' | 'breach' | 'decision';
  recipient: MessageRecipient;
  /** In one sentence. */
  subject: string;
  /** The most urgent first; at most 50. */
  items: readonly MessageItem[];
  /** How many more there are. */
  more: number;
  severity: Severity;
  /** Where the recipient finds all of it. */
  url?: string;
  /** When it was composed, ISO 8601. */
  at: string;
}

/** What became of a message. @public */
export type DeliveryResult =
  | { delivered: true }
  /** The channel does not reach this person, and never will by trying again. */
  | { delivered: false; because: string };

/**
 * A way to reach people. Messages are handed over one by one, again after a failure
 * and after a crash, so that a message arrives at least once.
 *
 * @public
 */
export interface NotificationChannel {
  /** Lower-case letters, digits and dashes; stable, because deliveries name it. */
  id: string;
  title: string;
  /**
   * Hands over one message, or throws. What is thrown is shown to administrators, so
   * it names no secret.
   */
  send(message: Message, signal: AbortSignal): Promise<DeliveryResult>;
}
