export type { AnswerContext } from './AnswerContext';
export { addAccessKeys } from './addAccessKeys';
export { addAuthorizationDetails } from './addAuthorizationDetails';
export { addCredentialReport } from './addCredentialReport';
export { collectFacts } from './collectFacts';
export { decodeReport } from './decodeReport';
export { readCredentialReport } from './readCredentialReport';
export { unwrapRecording } from './unwrapRecording';
