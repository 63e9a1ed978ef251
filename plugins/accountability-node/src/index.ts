/**
 * Contracts and extension points for authors of sources, formats and rules.
 *
 * @packageDocumentation
 */
export * from './channels';
export * from './clock';
export * from './sources';
export * from './measures';
export * from './rules';
export * from './reading';
export * from './records';
export * from './extensionPoints';
export * from './testUtils';
