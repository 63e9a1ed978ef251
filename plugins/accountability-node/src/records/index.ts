export { checkExemption } from './checkExemption';
export { checkRecord } from './checkRecord';
export { isPlainObject } from './isPlainObject';
export { isSecretName } from './looksSecret';
export { readRecord, type ReadRecord, type RecordDefaults } from './readRecord';
