import { createHash } from 'crypto';
import {
  DEFAULT_EXCEPTION_LIMITS,
  type OwnershipPolicy,
} from 'backstage-plugin-accountability-common';
import type { IdentityRuleInput } from 'backstage-plugin-accountability-node';
import { exceptionSettings, type ExceptionSettings } from '../exceptions';
import {
  outcomeRules,
  outcomeRuleVersion,
  type OutcomeRuleInput,
} from '../outcomes';
import { RuleBook } from '../rules';

/** Raised when links, candidates or owners are decided differently than before, or kept otherwise. */
const LOGIC_VERSION = 3;

/** What judging needs besides the database. */
export interface JudgeSettings {
  policy: OwnershipPolicy;
  placeholders: readonly string[];
  rules: RuleBook<IdentityRuleInput>;
  outcomeRules: RuleBook<OutcomeRuleInput>;
  /** What exceptions are judged by. */
  exceptions: ExceptionSettings;
  /** Differs when a judgement could, so that everything is judged anew in the background. */
  version: string;
  /** The same for outcomes. */
  outcomeVersion: string;
}

/** Settings under versions of their own; outcomes by the rules of the product if none are told. */
export function judgeSettings(
  settings: Pick<JudgeSettings, 'policy' | 'placeholders' | 'rules'> &
    Partial<Pick<JudgeSettings, 'outcomeRules'>> & {
      /** Those of the product if none are told. */
      limits?: ExceptionSettings['limits'];
    },
): JudgeSettings {
  const { policy, placeholders, rules } = settings;
  const {
    limits = DEFAULT_EXCEPTION_LIMITS,
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
  const exceptions = exceptionSettings(limits, [
    ...rules.describe(),
    ...ofOutcomes.describe(),
  ]);
  return {
    ...{ policy, placeholders, rules, version, exceptions },
    outcomeRules: ofOutcomes,
    outcomeVersion: outcomeRuleVersion({
      ...{ rules: ofOutcomes, placeholders, exceptions },
    }),
  };
}
