export { readTrust } from './readTrust';
export type { Trust } from './Trust';
