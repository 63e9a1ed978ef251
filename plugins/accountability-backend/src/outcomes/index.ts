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
export { DatabaseSeatEventStore } from './DatabaseSeatEventStore';
export { DatabaseSeatStore } from './DatabaseSeatStore';
export { DatabasePlannedSeatStore } from './DatabasePlannedSeatStore';
export { DatabaseScopeStore } from './DatabaseScopeStore';
export { DatabaseScopeFactStore } from './DatabaseScopeFactStore';
export { DatabaseVerdictStore } from './DatabaseVerdictStore';
export { outcomesByRule } from './outcomesByRule';
export { DatabaseOutcomeListStore } from './DatabaseOutcomeListStore';
export { entitiesGovernedBy } from './governedBelow';
export { NOT_IN_FORCE } from './outcomeStatus';
export { judgeOutcomes } from './judgeOutcomes';
export { outcomeRuleVersion } from './judgeVerdicts';
export { outcomesConcernedBy } from './outcomesConcernedBy';
export { observeScopes } from './observeScopes';
export { OutcomeReader, type OutcomePicture } from './OutcomeReader';
export { breachesOf } from './breachesOf';
export { decidingSeats } from './decidingSeats';
export { seatsThen } from './seatsThen';
export { reorganisationsConcernFor } from './reorganisationsOf';
export { DutyReader } from './DutyReader';
export { SampleReader } from './SampleReader';
export { OutcomeService } from './OutcomeService';
export { mayHoldReview } from './mayHoldReview';
export {
  DatabaseDueReviewStore,
  type DueReviewRow,
} from './DatabaseDueReviewStore';
export type { Allowed } from './seatActions';
export { outcomeRules, quote, said, type OutcomeRuleInput } from './rules';
