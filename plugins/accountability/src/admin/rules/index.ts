export { RuleResults } from './RuleResults';
export { RuleGroup } from './RuleGroup';
export { rulesSentence } from './rulesSentence';
