/**
 * Wire types, schemas, permissions, annotations and pure judgements shared by
 * every package of Accountability for Backstage. Imports no other plugin package.
 *
 * @packageDocumentation
 */
export * from './annotations';
export * from './permissions';
export * from './inventory';
export * from './ownership';
export * from './rules';
export * from './flags';
export * from './frameworks';
export * from './definitions';
export * from './outcomes';
export * from './measures';
export * from './reviews';
export * from './exceptions';
export * from './api';
