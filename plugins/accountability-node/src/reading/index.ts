export {
  DEFAULT_READING_LIMITS,
  readingLimits,
  type ReadingLimits,
} from './limits';
export { decodeText } from './decodeText';
export { parseJson } from './parseJson';
export { readDocuments } from './readDocuments';
export type { ReadDocument } from './ReadDocument';
export { parseInstant, type ParsedInstant } from './parseInstant';
export { readCsvRows } from './readCsvRows';
export type { CsvRow } from './CsvRow';
export { stripControl } from './stripControl';
