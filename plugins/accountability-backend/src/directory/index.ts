/**
 * Who is who: a mirror of the users, groups and ownable entities of the catalog.
 * The catalog stays the truth; nothing is written back. An incomplete reading
 * removes nothing, and a loss too great to be true is held back. Every change is
 * told in the transaction that made it.
 */
export { OWNABLE_KINDS, PEOPLE_KINDS } from './DirectoryEntity';
export type { DirectoryEntity, LinkKey, LinkTerms } from './DirectoryEntity';
export type {
  DirectoryChange,
  OnDirectoryChange,
  PageObserver,
} from './DirectoryChange';
export type { Executive } from './executive';
export type { DirectoryPolicy } from './DirectoryPolicy';
export { judgeLoss } from './judgeLoss';
export { GROUP_FUNCTIONS } from './groupFunction';
export { toDirectoryEntity } from './toDirectoryEntity';
export {
  readDirectoryConfig,
  type DirectoryConfig,
} from './readDirectoryConfig';
export { ownerLookups, type OwnerLookups } from './ownerLookups';
export type {
  Dependant,
  DirectoryPerson,
  DirectoryStatus,
  DirectoryStore,
  LinkTarget,
  OwnerMeant,
} from './DirectoryStore';
export { DatabaseDirectoryStore } from './DatabaseDirectoryStore';
export { holdDirectory } from './holdDirectory';
export { DatabaseLinkKeyStore } from './DatabaseLinkKeyStore';
export type { Difference, PictureStore } from './PictureStore';
export { DatabasePictureStore } from './DatabasePictureStore';
export type { RecordedReorganisations, Reorganisation } from './Reorganisation';
export { DatabaseReorganisationStore } from './DatabaseReorganisationStore';
export { catalogPages } from './catalogPages';
export { refreshDirectory } from './refreshDirectory';
export type { RefreshOutcome } from './RefreshOutcome';
export { directoryTask } from './directoryTask';
