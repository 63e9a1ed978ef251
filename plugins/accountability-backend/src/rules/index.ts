/**
 * The engine that judges identities by rules, and the rules that come with the
 * product. Rules are values: they do no I/O, store nothing, and are told the time.
 * Unknown is never pass. A rule that fails makes only its own verdict unknown.
 */
export { RuleBook, type BookedRule } from './RuleBook';
export { readRuleBook } from './readRuleBook';
export { readRuleOverrides, type RuleOverride } from './readRuleOverrides';
export { judgeIdentity, type IdentityJudgement } from './judgeIdentity';
export { RuleFailures, type RuleFailure } from './RuleFailures';
export { identityRules } from './catalogue';
