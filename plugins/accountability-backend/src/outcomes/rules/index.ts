/**
 * Rules about outcomes: values that judge one outcome from what is known of it. They
 * read nothing and store nothing. What is missing in the input makes a rule unknown,
 * and a reference that leads nowhere raises a rule instead of breaking anything.
 */
export { outcomeRules } from './catalogue';
export { charterIsCurrent } from './catalogue/charterIsCurrent';
export { quote, said } from './sentences';
export { charterLookedAt } from './charterLookedAt';
export type {
  OutcomeRuleInput,
  PartyFacts,
  ReorganisationFacts,
  ReorganisationRecord,
  SystemFacts,
} from './OutcomeRuleInput';
