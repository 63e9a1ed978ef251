export { AsyncContent } from './AsyncContent';
export { OWNER_KINDS, USING_KINDS } from './catalogKinds';
export { CopyText } from './CopyText';
export { EmptyState } from './EmptyState';
export { EntityName } from './EntityName';
export { EntityPicker } from './EntityPicker';
export { ErrorState } from './ErrorState';
export { errorText } from './errorText';
export { ExceptedUntil } from './ExceptedUntil';
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
export { pickedChips } from './pickedChips';
export { PermissionRequired } from './PermissionRequired';
export { type Proportion, ProportionBar } from './ProportionBar';
export { refTitle } from './refTitle';
export { SearchOutcome } from './SearchOutcome';
export { SearchWords } from './SearchWords';
export { SaveButton } from './SaveButton';
export { Section } from './Section';
export { SendProblem } from './SendProblem';
export { SeverityTag } from './SeverityTag';
export { Sparkline } from './Sparkline';
export { StateChip } from './StateChip';
export { AFTER_DECISION, type AsyncData, useAsyncData } from './useAsyncData';
export { type GrowingList, useGrowingList } from './useGrowingList';
export { type CatalogSearch, useCatalogSearch } from './useCatalogSearch';
export { type DefinitionPaths, useDefinitionPaths } from './useDefinitionPaths';
export { type DraftKeeper, useKeptDraft } from './useKeptDraft';
export { MaybeButton } from './MaybeButton';
export { useLanguage } from './useLanguage';
export { useMoment } from './useMoment';
export { useMay } from './useMay';
export { useMayImport } from './useMayImport';
export { useNotify } from './useNotify';
export { useOptionalPath } from './useOptionalPath';
export { useOwnRefs } from './useOwnRefs';
export { useRecordStyles } from './useRecordStyles';
export { useSameList } from './useSameList';
export { useSecondaryText } from './useSecondaryText';
export { type Submission, useSubmit } from './useSubmit';
export { useTransferPath } from './useTransferPath';
export { When } from './When';
