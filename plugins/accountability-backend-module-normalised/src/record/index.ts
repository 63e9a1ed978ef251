export { toRecord } from './toRecord';
