export { RuleResults } from './RuleResults';
export { RuleFilters } from './RuleFilters';
export { RuleGroup } from './RuleGroup';
export { chosenRules } from './RulesQuery';
export { rulesSentence } from './rulesSentence';
export { useRulesQuery } from './useRulesQuery';
