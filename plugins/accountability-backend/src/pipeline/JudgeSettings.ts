import { createHash } from 'crypto';
import type { OwnershipPolicy } from 'backstage-plugin-accountability-common';
import type { IdentityRuleInput } from 'backstage-plugin-accountability-node';
import type { RuleBook } from '../rules';

/** Raised when links, candidates or owners are decided differently than before. */
const LOGIC_VERSION = 1;

/** What judging needs besides the database. */
export interface JudgeSettings {
  policy: OwnershipPolicy;
  placeholders: readonly string[];
  rules: RuleBook<IdentityRuleInput>;
  /** Differs when a judgement could, so that everything is judged anew in the background. */
  version: string;
}

/** Settings under a version of their own. */
export function judgeSettings(
  settings: Omit<JudgeSettings, 'version'>,
): JudgeSettings {
  const { policy, placeholders, rules } = settings;
  const facts = [
    LOGIC_VERSION,
    policy,
    [...placeholders].sort(),
    rules.version,
  ];
  const version = createHash('sha256')
    .update(JSON.stringify(facts))
    .digest('base64');
  return { ...settings, version };
}
