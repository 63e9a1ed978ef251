import type { Config } from '@backstage/config';
import type { IdentityRule } from 'backstage-plugin-accountability-node';
import { identityRules } from './catalogue';
import { readRuleOverrides } from './readRuleOverrides';
import { RuleBook } from './RuleBook';
import type { RuleFailures } from './RuleFailures';

/**
 * The rules of the catalogue and of modules, with the overrides of app-config.
 *
 * @throws ConflictError when two rules have one id, InputError for an override of
 * something that is not there.
 */
export function readRuleBook(
  config: Config,
  options: { added: readonly IdentityRule[]; failures: RuleFailures },
): RuleBook {
  const rules = [...identityRules, ...options.added];
  return new RuleBook({
    rules,
    overrides: readRuleOverrides(config, rules),
    onFailure: options.failures.record,
  });
}
