export type { IdentityOptions } from './IdentityOptions';
export { environmentOf } from './tagFacts';
export { noteGaps } from './noteGaps';
export { readIdentities } from './readIdentities';
