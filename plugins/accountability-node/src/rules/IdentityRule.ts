import type {
  IdentityRecord,
  OwnerCandidate,
  OwnerResolution,
} from 'backstage-plugin-accountability-common';
import type { Rule, RuleInput, RuleParameters } from './Rule';

/** What a rule about an identity may look at. @public */
export interface IdentityRuleInput extends RuleInput {
  identity: IdentityRecord;
  firstSeenAt: Date;
  owner: OwnerResolution;
  candidates: readonly OwnerCandidate[];
  /** Entities linked to the identity, as full refs. */
  linkedEntities: readonly string[];
  /** The directory has completed at least one read of the catalog. */
  directoryComplete: boolean;
}

/** A rule about one non-human identity. @public */
export type IdentityRule<P extends RuleParameters = RuleParameters> = Rule<
  IdentityRuleInput,
  P
>;
