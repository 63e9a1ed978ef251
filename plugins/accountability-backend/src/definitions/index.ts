/**
 * What is declared: outcomes and controls, from Git and from the portal, read as
 * one list in which Git wins. Every declaration, revision and withdrawal is kept,
 * in one hash chain for each ref, and told in the transaction that made it.
 */
export { DEFINITION_STAGE } from './DefinitionStore';
export type { DefinitionStore, InForce } from './DefinitionStore';
export { canonicalText, hashOf } from './canonicalText';
export { declarationHash, type DefinitionEvent } from './Declaration';
export { DatabaseDefinitionStore } from './DatabaseDefinitionStore';
export { DatabasePastStore } from './DatabasePastStore';
export { DefinitionService } from './DefinitionService';
export { toDefinition } from './toDefinition';
export { DatabaseReadingStore } from './DatabaseReadingStore';
export { definitionsTask } from './definitionsTask';
export { refusedKinds } from './refusedKinds';
