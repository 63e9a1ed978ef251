export { isSameFlag, parseVisibleFlag, toVisibleFlag } from './VisibleFlag';
export type { VisibleFlag } from './VisibleFlag';
export { ANNOTATION_OUTCOMES, toEntityFlags } from './toEntityFlags';
export { STATUS_FLAGGED, toStatusItem } from './toStatusItem';
export { toIdentityRelations } from './toIdentityRelations';
