/**
 * The register of exceptions as people see it: what follows from what is asked for,
 * who decides, what waits for whom. It joins exceptions with outcomes and with what
 * a caller may see; it writes nothing.
 */
export type { ExceptionPolicy } from './ExceptionPolicy';
export { readExceptionPolicy } from './readExceptionPolicy';
export { contentOf, type ContentKnown } from './contentOf';
export { stillFailing } from './stillFailing';
export { seatsThatDecide, type Deciders } from './seatsThatDecide';
export { seatedIn } from './seatedIn';
export { visibleExceptions, type RegisterViewer } from './matchingExceptions';
export type { RegisterCaller } from './RegisterCaller';
export { RegisterReader } from './RegisterReader';
export { PreviewReader } from './PreviewReader';
export { ProgrammeReader } from './ProgrammeReader';
export { exemptionIsRegistered, ExemptionReader } from './exemptions';
export { surroundingsOf } from './surroundings';
export { ImportPlanner } from './ImportPlanner';
export { ExportReader, type ExportedException } from './ExportReader';
