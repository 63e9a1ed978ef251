/**
 * Every deadline is followed until it is met: whoever has to meet it is told and
 * reminded, and when it has passed it goes upwards, step by step. Each step is
 * recorded once, in order; what was done only grows. What is due, and who sits on a
 * rung, is told from outside.
 */
export type { Deadline, Due, Holder, TimedDue } from './Deadline';
export {
  calendarOf,
  type EscalationPolicy,
  type LadderStep,
} from './EscalationPolicy';
export { readEscalationPolicy } from './readEscalationPolicy';
export { goesAgainTo } from './goesAgainTo';
export { hearingByConfig } from './hearingByConfig';
export { markFollowed } from './markFollowed';
export { pageOf } from './pageOf';
export {
  BREACH,
  dueStep,
  ladderOf,
  stepAfter,
  type PlannedStep,
} from './ladderOf';
export type { ChosenRung, Told } from './chooseRung';
export { goesTo, type RungKnown } from './goesTo';
export { whoHeard } from './whoHeard';
export { settleDeadlines, type Settled } from './settleDeadlines';
export { DatabaseDeadlineStore } from './DatabaseDeadlineStore';
export {
  DatabaseStepStore,
  type Acknowledgement,
  type Move,
  type Step,
} from './DatabaseStepStore';
export { DatabaseOpenStore, type OpenOfOutcome } from './DatabaseOpenStore';
export { DatabasePolicyStore } from './DatabasePolicyStore';
