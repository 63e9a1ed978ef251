/**
 * The read model: one row for each catalog entity with its counts and flag, and
 * the lists that pages show. A row moves (and takes a new revision) only when
 * something on it differs. Every list and count takes what its caller may see.
 */
export {
  DatabasePostureStore,
  type MovedPosture,
} from './DatabasePostureStore';
export { DatabaseEntityPostureStore } from './DatabaseEntityPostureStore';
export {
  DatabaseIdentityDetailStore,
  type IdentityPicture,
} from './DatabaseIdentityDetailStore';
export { DatabaseIdentityListStore } from './DatabaseIdentityListStore';
export { DatabaseReferenceStore } from './DatabaseReferenceStore';
export { DatabaseOverviewStore } from './DatabaseOverviewStore';
export { DatabaseRankStore, type RankedIdentity } from './DatabaseRankStore';
export { rankOf, RANK_WEIGHTS, type Rank } from './rankOf';
export { DatabaseFirstStore } from './DatabaseFirstStore';
export { DatabaseVisibleSetStore } from './DatabaseVisibleSetStore';
export { decidePosture, type EntityTally, type Posture } from './decidePosture';
export { canOwn, ON_RECORD } from './identityQuery';
export { missingSources, type ExpectedSource } from './missingSources';
export { POSTURE_CHANGED_TOPIC, POSTURE_STAGE } from './stages';
export type {
  IdentityCriteria,
  IdentityCriterion,
  Permitted,
} from './IdentityCriteria';
export type { AskedFilter } from './verdictQuery';
export {
  applyEntityVisibility,
  applyVisibility,
  NO_IDENTITY,
  SEES_ALL,
  seesAll,
  type Visibility,
} from './Visibility';
export { flagAt } from './flagAt';
export { isRolledUp } from './isRolledUp';
export { OWNERLESS_RULE } from './identityQuery';
