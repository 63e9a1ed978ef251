export { DeclareControlContent } from './DeclareControlContent';
export { DeclareOutcomeContent } from './DeclareOutcomeContent';
export { ReviseControlContent } from './ReviseControlContent';
export { ReviseOutcomeContent } from './ReviseOutcomeContent';
