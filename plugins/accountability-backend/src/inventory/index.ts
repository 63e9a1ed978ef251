/**
 * What exists: the only place that adds identities and the only one that calls
 * them gone. A run that did not complete removes nothing; an identity is gone
 * when every source that ever reported it completed a run without it.
 */
export {
  DatabaseIdentityStore,
  type PresentIdentity,
} from './DatabaseIdentityStore';
export { DatabasePresenceStore } from './DatabasePresenceStore';
export { DatabaseLinkStore } from './DatabaseLinkStore';
export {
  DatabaseExemptionStore,
  type KnownExemption,
} from './DatabaseExemptionStore';
export { DatabaseRunStore } from './DatabaseRunStore';
export { DatabaseSourceStore } from './DatabaseSourceStore';
export type { RegisteredSource, SourceState } from './SourceState';
export {
  decideLinks,
  type DecidedLink,
  type LinkableEntity,
} from './decideLinks';
export { keysOf, PRIVILEGE_LEVELS, privilegeRank } from './identityColumns';
export { importSource, openRun } from './importSource';
export { applyBatch } from './applyBatch';
export { completeRun, RunRecorder } from './RunRecorder';
export { noteProblem, type Run } from './Run';
export { SeenSet } from './SeenSet';
export { JUDGE_STAGE } from './stages';
export { FileIdentitySource } from './FileIdentitySource';
export { readSourceConfig, type FileSourceConfig } from './readSourceConfig';
export { UploadService } from './UploadService';
export { PushService } from './PushService';
