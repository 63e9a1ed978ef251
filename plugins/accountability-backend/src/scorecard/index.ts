/**
 * The organisation in numbers: identities that stand alike are counted together,
 * by the difference of each change, in the transaction that made it. Rolled up by
 * group, system, domain, outcome, owner and rule when asked; once a day for trends.
 */
export { standingOf, type Standing } from './Standing';
export { DatabaseStandingStore } from './DatabaseStandingStore';
export {
  DatabaseFlagChangeStore,
  type FlagTotals,
} from './DatabaseFlagChangeStore';
export { DatabaseScorecardStore } from './DatabaseScorecardStore';
export { DatabaseDayStore } from './DatabaseDayStore';
export { ScorecardReader } from './ScorecardReader';
export { rollUpDays } from './rollUpDays';
export { identitiesOutside } from './cohortsOutside';
export type { Dimension } from './membersOfCohorts';
export { NO_COUNTS, type FoldedCounts, type StateCounts } from './foldCounts';
