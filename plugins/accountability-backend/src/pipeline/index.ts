/**
 * The flow as stages: sources → inventory → ownership → rules → findings → posture,
 * and definitions → outcomes → posture.
 * Sees every domain; no domain sees it.
 */
export { judgeBatch, judgeIdentities } from './judgeBatch';
export { judgeSettings, type JudgeSettings } from './JudgeSettings';
export { postureBatch } from './postureBatch';
export { outcomeBatch } from './outcomeBatch';
export { markDirectoryChange } from './markDirectoryChange';
export { Pipeline } from './Pipeline';
export { takeSamples, type SampleSettings } from './takeSamples';
export type { Decider } from './actionsOf';
export { DecisionService } from './DecisionService';
export type { TransferCaller } from './TransferPlanner';
export { TransferService } from './TransferService';
export { ExceptionService } from './ExceptionService';
export { EscalationService } from './EscalationService';
export { ImportService } from './ImportService';
export { DepartedReader } from './DepartedReader';
export { ReviewService, type ReviewCaller } from './ReviewService';
