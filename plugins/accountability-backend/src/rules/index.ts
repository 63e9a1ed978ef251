/**
 * The rule engine and the catalogue of identity rules. Rules are values and do no
 * I/O; unknown is never pass; a broken rule marks itself and nothing else.
 */
export { RuleBook } from './RuleBook';
export { RuleFailures, type RuleFailure } from './RuleFailures';
export { judgeIdentity } from './judgeIdentity';
export { readRuleBook } from './readRuleBook';
