/**
 * The engine that judges subjects by rules, and the rules about identities that
 * come with the product. The engine knows no subject: whoever judges hands in the
 * rules and what they are told. Rules are values: they do no I/O, store nothing,
 * and are told the time. Unknown is never pass. A rule that fails makes only its
 * own verdict unknown.
 */
export { RuleBook, type BookedRule } from './RuleBook';
export {
  readRuleBooks,
  type RuleBooks,
  type RulesBySubject,
} from './readRuleBooks';
export { readRuleOverrides, type RuleOverride } from './readRuleOverrides';
export { judgeByRules, type RuleJudgement } from './judgeByRules';
export { RuleFailures, type RuleFailure } from './RuleFailures';
export { identityRules } from './catalogue';
// What rules of other domains are written with.
export { fail, notApplicable, pass, unknown } from './verdicts';
export { daysAfter, dayOf, nextOf } from './moments';
export { listNames } from './listNames';
