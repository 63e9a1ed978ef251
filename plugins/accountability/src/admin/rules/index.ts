export { RuleGroup } from './RuleGroup';
export { rulesSentence } from './rulesSentence';
