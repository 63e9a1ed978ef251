// What is kept of a cluster while it is read: reduced objects by kind, never the
// objects themselves. No Secret's content and no annotation outside the
// allow-list gets past this folder.
export { addDocument, type AddedItem } from './addDocument';
export { addObject } from './addObject';
export {
  noObjects,
  type AccountObject,
  type BindingObject,
  type ClusterObjects,
  type ExemptionObject,
  type RoleObject,
  type TokenObject,
  type WorkloadObject,
} from './ClusterObjects';
export { FEDERATION_KEYS } from './federationKeys';
export type { ObjectMetadata } from './readMetadata';
export { OWNER_KEYS } from './ownerKeys';
