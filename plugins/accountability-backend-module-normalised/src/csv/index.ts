export { readCsvIdentities } from './readCsvIdentities';
export { COLUMNS, type Column } from './columns';
