/**
 * Verdicts and the life of those that failed: first seen, resolved. A finding is
 * never changed by what people allow; whether it is excepted is worked out when read.
 */
export { DatabaseFindingStore, type Evaluation } from './DatabaseFindingStore';
export {
  compactVerdicts,
  signatureOf,
  worstOf,
  type RatedVerdict,
  SEVERITY_RANKS,
  VERDICT_LETTERS,
} from './verdicts';
