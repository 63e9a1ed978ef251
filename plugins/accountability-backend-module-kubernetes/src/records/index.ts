// From what was kept of a cluster to identity records. Pure.
export { toIdentityRecords, type RecordsOptions } from './toIdentityRecords';
