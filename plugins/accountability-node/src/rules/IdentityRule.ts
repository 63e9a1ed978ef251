import type {
  IdentityRecord,
  OwnerCandidate,
  OwnerResolution,
  Severity,
  Verdict,
} from 'backstage-plugin-accountability-common';

/** What a rule may look at. Everything is already known; a rule does no I/O. @public */
export interface IdentityRuleInput {
  identity: IdentityRecord;
  firstSeenAt: Date;
  owner: OwnerResolution;
  candidates: readonly OwnerCandidate[];
  /** Entities linked to the identity, as full refs. */
  linkedEntities: readonly string[];
  /** The directory has completed at least one read of the catalog. */
  directoryComplete: boolean;
  now: Date;
}

/** Parameters of a rule, overridable in app-config. @public */
export type RuleParameters = Record<string, number | string | boolean>;

/** A verdict with the earliest moment at which it could flip with no new data. @public */
export interface Judgement {
  verdict: Verdict;
  reevaluateAt?: Date;
}

/**
 * A rule about one non-human identity: a value, not a class. Pure.
 *
 * @public
 */
export interface IdentityRule<P extends RuleParameters = RuleParameters> {
  /** Unique, kebab-case: `key-age`. */
  readonly id: string;
  readonly title: string;
  /** One or two sentences for people outside engineering. */
  readonly description: string;
  readonly severity: Severity;
  readonly frameworks: readonly string[];
  /** Where the threshold comes from, with its version. */
  readonly source: string;
  readonly remedy: string;
  readonly unknownWhen: string;
  readonly parameters: Readonly<P>;
  /** Raised when the meaning changes, so that everything is judged anew. */
  readonly version: number;
  judge(input: IdentityRuleInput, parameters: P): Judgement;
}
