export { OutcomeFindings } from './OutcomeFindings';
export { useRuleDoor, type RuleState } from './useRuleDoor';
