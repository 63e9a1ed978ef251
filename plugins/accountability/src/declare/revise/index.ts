export { declaredState, type MayRevise } from './declaredState';
export { GitOwned } from './GitOwned';
export { MeanwhileChanges } from './MeanwhileChanges';
export { type ForeignChange, mergeValues } from './mergeValues';
export { ReasonField } from './ReasonField';
export type { DeclaredState, Revision } from './Revision';
export { YourChanges } from './YourChanges';
export { WithdrawButton } from './WithdrawButton';
