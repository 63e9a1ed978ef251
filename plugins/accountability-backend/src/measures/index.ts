/**
 * Numbers of outcomes: measures that are built in or added by modules, samples that
 * only grow, and when the next one is to be taken. What nobody knows gives no number,
 * never a zero.
 */
export type { BuiltInMeasure } from './Measure';
export { MeasureBook } from './MeasureBook';
export { DatabaseGovernedFactStore } from './DatabaseGovernedFactStore';
export {
  DatabaseSampleStore,
  type MeasuredOutcome,
} from './DatabaseSampleStore';
export { DatabaseTakingStore, type Taking } from './DatabaseTakingStore';
export {
  answered,
  failedTaking,
  pushed,
  stillWaits,
  waiting,
} from './decideTaking';
export { JUDGED_SAMPLES, measurementOf } from './measurementOf';
export { SampleService } from './SampleService';
export { thinOut } from './thinOut';
