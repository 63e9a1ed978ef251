export { RuleCard } from './RuleCard';
export { RuleResults } from './RuleResults';
export { rulesSentence } from './rulesSentence';
export { sortRules } from './sortRules';
