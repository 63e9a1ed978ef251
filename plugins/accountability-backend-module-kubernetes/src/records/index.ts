// From what was kept of a cluster to identity records and exemptions. Pure.
export { toExemptions } from './toExemptions';
export { toIdentityRecords, type RecordsOptions } from './toIdentityRecords';
