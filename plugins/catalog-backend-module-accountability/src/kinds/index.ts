/** Kinds of ours in the catalog: what they may hold, and whom they relate. */
export { AccountabilityKindsProcessor } from './AccountabilityKindsProcessor';
export { isDefinitionKind } from './isDefinitionKind';
