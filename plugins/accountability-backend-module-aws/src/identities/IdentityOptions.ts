import type {
  Environment,
  IdentityRecordInput,
} from 'backstage-plugin-accountability-common';
import type { ReadProblem } from 'backstage-plugin-accountability-node';

/** How the facts of an account become identities. */
export interface IdentityOptions {
  /** Scope of the records. */
  scope: string;
  /** Accounts of the same organisation: trust to them makes no vendor. */
  ownAccounts: ReadonlySet<string>;
  /** Where no tag names one. */
  environment?: Environment;
  report(problem: ReadProblem): void;
}

/** An identity before it is checked. */
export type UncheckedIdentity = IdentityRecordInput;
