export { AsyncContent } from './AsyncContent';
export { OWNER_KINDS, USING_KINDS } from './catalogKinds';
export { EmptyState } from './EmptyState';
export { ErrorState } from './ErrorState';
export { errorText } from './errorText';
export { FlagMark } from './FlagMark';
export { httpStatus } from './httpStatus';
export { IdentityLink } from './IdentityLink';
export { identityTitle } from './identityTitle';
export { isEntityRef } from './isEntityRef';
export { LoadingLines } from './LoadingLines';
export { MissingPermission } from './MissingPermission';
export { NowProvider, useNow } from './NowContext';
export { ObservedTime } from './ObservedTime';
export { OfferMark } from './OfferMark';
export { OwnerLine } from './OwnerLine';
export { Party } from './Party';
export {
  type HonestState,
  stateFills,
  statePatterns,
  stateStrokes,
} from './patterns';
export { PermissionRequired } from './PermissionRequired';
export { type Proportion, ProportionBar } from './ProportionBar';
export { refTitle } from './refTitle';
export { SearchOutcome } from './SearchOutcome';
export { Section } from './Section';
export { SeverityTag } from './SeverityTag';
export { StateChip } from './StateChip';
export { AFTER_DECISION, type AsyncData, useAsyncData } from './useAsyncData';
export { type CatalogSearch, useCatalogSearch } from './useCatalogSearch';
export { useLanguage } from './useLanguage';
export { useMayImport } from './useMayImport';
export { useOptionalPath } from './useOptionalPath';
export { useOwnRefs } from './useOwnRefs';
export { useSecondaryText } from './useSecondaryText';
export { When } from './When';
