/**
 * Dated, approved permissions to fail. What is asked for, decided and ended only
 * grows, in one hash chain for each exception; nothing is permitted without an end,
 * by whoever asked, or outside its dates. An exception changes no finding: whether
 * one is excepted is worked out when it is read.
 */
export type {
  Approval,
  Exception,
  ExceptionContent,
  Step,
  Subject,
  Transition,
} from './Exception';
export { subjectsOf } from './Exception';
export { chainProblem, contentHashOf, transitionHash } from './chain';
export { stepsAbout, type StepAbout } from './stepsAbout';
export { askedAbout, askedFrom } from './askedAbout';
export {
  ANYTHING,
  askedFor,
  type ApprovalReach,
  type Permitted,
} from './ApprovalReach';
export {
  seatProblem,
  shortestRight,
  type DecidingSeat,
  type SeatHolderFacts,
} from './DecidingSeat';
export {
  mayStep,
  reviewingSeat,
  type Actor,
  type MayStep,
  type StepFacts,
} from './mayStep';
export { whoHears, type Hears, type HearsAs } from './whoHears';
export type { StillFailing } from './decideClosing';
export { turnOf, type Turn } from './turnOf';
export { missingNow, neededNow } from './neededNow';
export { submissionProblems } from './submissionProblems';
export {
  decideActivation,
  decideExpiry,
  decideSupersession,
} from './decideByItself';
export { decideRenewal } from './decideRenewal';
export {
  decideCreation,
  decideEdit,
  decideStep,
  type StepKnown,
  type StepRequest,
} from './decideStep';
export {
  DatabaseExceptionStore,
  fromRow as exceptionFromRow,
  type ExceptionRow,
} from './DatabaseExceptionStore';
export { DatabaseImportStore, type ImportKey } from './DatabaseImportStore';
export { keepImported } from './keepImported';
export {
  DatabaseDecidedStore,
  inEffectAt,
  type DecidedException,
} from './DatabaseDecidedStore';
export {
  DatabaseEffectStore,
  effectsAt,
  type Effect,
} from './DatabaseEffectStore';
export {
  DatabaseExceptionFactStore,
  OPEN_STATES,
  openOrCounting,
} from './DatabaseExceptionFactStore';
export { exceptionSettings, type ExceptionSettings } from './ExceptionSettings';
export { exceptionInputs, partiesIn, type SeatsThen } from './exceptionInputs';
export { severityOf } from './severityOf';
export { raisesOf } from './raisesOf';
export { exceptionChecks } from './checks';
export type { ExceptionCheck } from './checks/ExceptionCheck';
export type { ExceptionInput, SeatThen } from './checks/ExceptionInput';
export { judgeExceptions } from './checks/judgeExceptions';
export { TOO_OFTEN } from './checks/notAgainAndAgain';
