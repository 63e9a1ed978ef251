// Clusters as app-config names them.
export type { ClusterAccess, ClusterSettings } from './ClusterSettings';
export { readClusters } from './readClusters';
