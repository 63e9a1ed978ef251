/**
 * What is answered for: the charter of each outcome and its versions, how its
 * seats stand, what holders answered and delegated, what it governs. Charters,
 * answers and delegations only grow; the rest follows from them, from what is
 * declared and from who is there.
 */
export { charterHash, type CharterVersion } from './Charter';
export {
  DatabaseOutcomeStore,
  type OutcomeState,
} from './DatabaseOutcomeStore';
export { DatabaseCharterStore } from './DatabaseCharterStore';
export { DatabaseSeatStore } from './DatabaseSeatStore';
export { DatabaseScopeStore } from './DatabaseScopeStore';
export { judgeOutcomes } from './judgeOutcomes';
export { observeScopes } from './observeScopes';
export { OutcomeReader, type OutcomePicture } from './OutcomeReader';
export { OutcomeService } from './OutcomeService';
export type { Allowed } from './seatActions';
export { outcomeRules, type OutcomeRuleInput } from './rules';
