import type { Config } from '@backstage/config';
import type { RuleSubject } from 'backstage-plugin-accountability-common';
import type { Rule, RuleInput } from 'backstage-plugin-accountability-node';
import { readRuleOverrides } from './readRuleOverrides';
import { RuleBook } from './RuleBook';
import type { RuleFailures } from './RuleFailures';
import { refuseBadIds } from './ruleIds';

/** What rules are told, by the subject that they judge. */
type InputsBySubject<Inputs> = Record<keyof Inputs & RuleSubject, RuleInput>;

/** Rules by the subject that they judge. */
export type RulesBySubject<Inputs extends InputsBySubject<Inputs>> = {
  [S in keyof Inputs & RuleSubject]: readonly Rule<Inputs[S]>[];
};

/** One book for each subject. */
export type RuleBooks<Inputs extends InputsBySubject<Inputs>> = {
  [S in keyof Inputs & RuleSubject]: RuleBook<Inputs[S]>;
};

/**
 * Rules of the product and of modules, with the overrides of app-config.
 *
 * @throws ConflictError when two rules have one id, whatever they judge, InputError
 * for an override of something that is not there.
 */
export function readRuleBooks<Inputs extends InputsBySubject<Inputs>>(
  config: Config,
  options: { rules: RulesBySubject<Inputs>; failures: RuleFailures },
): RuleBooks<Inputs> {
  const subjects = Object.entries(options.rules) as [
    RuleSubject,
    readonly Rule<RuleInput>[],
  ][];
  const all = subjects.flatMap(([, rules]) => rules);
  refuseBadIds(all.map(rule => rule.id));
  const overrides = readRuleOverrides(config, all);
  const books = subjects.map(([subject, rules]) => [
    subject,
    new RuleBook({
      subject,
      rules,
      overrides,
      onFailure: options.failures.record,
    }),
  ]);
  return Object.fromEntries(books);
}
