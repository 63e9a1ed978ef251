import { createHash } from 'crypto';
import type { OwnershipPolicy } from 'backstage-plugin-accountability-common';
import type { IdentityRuleInput } from 'backstage-plugin-accountability-node';
import {
  outcomeRules,
  outcomeRuleVersion,
  type OutcomeRuleInput,
} from '../outcomes';
import { RuleBook } from '../rules';

/** Raised when links, candidates or owners are decided differently than before, or kept otherwise. */
const LOGIC_VERSION = 2;

/** What judging needs besides the database. */
export interface JudgeSettings {
  policy: OwnershipPolicy;
  placeholders: readonly string[];
  rules: RuleBook<IdentityRuleInput>;
  outcomeRules: RuleBook<OutcomeRuleInput>;
  /** Differs when a judgement could, so that everything is judged anew in the background. */
  version: string;
  /** The same for outcomes. */
  outcomeVersion: string;
}

/** Settings under versions of their own; outcomes by the rules of the product if none are told. */
export function judgeSettings(
  settings: Omit<JudgeSettings, 'version' | 'outcomeVersion' | 'outcomeRules'> &
    Partial<Pick<JudgeSettings, 'outcomeRules'>>,
): JudgeSettings {
  const { policy, placeholders, rules } = settings;
  const {
    outcomeRules: ofOutcomes = new RuleBook({
      subject: 'outcome',
      rules: outcomeRules,
    }),
  } = settings;
  const facts = [
    LOGIC_VERSION,
    policy,
    [...placeholders].sort(),
    rules.version,
  ];
  const version = createHash('sha256')
    .update(JSON.stringify(facts))
    .digest('base64');
  return {
    ...settings,
    version,
    outcomeRules: ofOutcomes,
    outcomeVersion: outcomeRuleVersion({ rules: ofOutcomes, placeholders }),
  };
}
