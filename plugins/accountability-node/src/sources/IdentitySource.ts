import type { SchedulerServiceTaskScheduleDefinition } from '@backstage/backend-plugin-api';
import type { IdentityRecord } from 'backstage-plugin-accountability-common';
import type { ToldExemptions } from './ToldExemptions';

/**
 * Something wrong with part of the input that did not stop the read.
 *
 * A `record-lost` problem means that an identity may be missing from what was
 * yielded, so the run counts as incomplete and removes nothing. A `note` changes
 * nothing about what was read.
 *
 * @public
 */
export interface ReadProblem {
  effect: 'record-lost' | 'note';
  /** Names the thing and the remedy. Never contains secret material. */
  message: string;
  file?: string;
  /** Counted from 1. */
  line?: number;
  /** Which record: `item 17`, `ServiceAccount payments/api`, `row 3`. */
  record?: string;
}

/** What a reader is given. @public */
export interface ReadOptions {
  signal: AbortSignal;
  /** Keeps a problem on the run. May be called any number of times; the first 1,000 are kept. */
  report(problem: ReadProblem): void;
  /**
   * Takes what policy engines are told to let pass, each engine once. Absent where
   * nobody wants to know.
   */
  exempt?(told: ToldExemptions): void;
  now: Date;
}

/** Facts that a source can never tell, in words people read on the sources page. @public */
export interface SourceCapabilities {
  tells: string[];
  cannotTell: string[];
}

/**
 * Where non-human identities are read from: one cluster, one account, one organisation.
 *
 * `read` yields batches (at most 500 records each is a good size) and ends, or throws.
 * A read that threw is incomplete and removes nothing. Each identity is yielded once.
 *
 * @public
 */
export interface IdentitySource {
  /** Unique and stable, from configuration: `kubernetes-prod`. `[a-z0-9-]{1,63}` */
  readonly id: string;
  readonly title: string;
  readonly provider: string;
  /** Scopes whose identities it reports, for "depends on a source that never completed". */
  readonly scope: string;
  readonly capabilities: SourceCapabilities;
  readonly schedule?: SchedulerServiceTaskScheduleDefinition;
  read(options: ReadOptions): AsyncIterable<IdentityRecord[]>;
}
