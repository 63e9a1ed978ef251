export { RuleCard } from './RuleCard';
export { rulesSentence } from './rulesSentence';
export { sortRules } from './sortRules';
