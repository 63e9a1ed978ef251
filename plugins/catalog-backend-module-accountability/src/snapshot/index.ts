export { createFlaggedEntitiesReader } from './createFlaggedEntitiesReader';
export { createFlagReader } from './createFlagReader';
export type { FlagReader } from './createFlagReader';
export { FlagSnapshot } from './FlagSnapshot';
export { FlagSnapshotTask } from './FlagSnapshotTask';
export type { FlagSnapshotTaskOptions } from './FlagSnapshotTask';
