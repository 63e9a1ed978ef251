export { isSameFlag, parseVisibleFlag, toVisibleFlag } from './VisibleFlag';
export type { VisibleFlag } from './VisibleFlag';
export { toEntityFlags } from './toEntityFlags';
export { STATUS_FLAGGED, toStatusItem } from './toStatusItem';
export { toIdentityRelations } from './toIdentityRelations';
