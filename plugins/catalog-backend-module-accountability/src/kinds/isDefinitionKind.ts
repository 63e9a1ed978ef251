import {
  definitionKindSchema,
  type DefinitionKind,
} from 'backstage-plugin-accountability-common';

const KINDS: ReadonlySet<string> = new Set(definitionKindSchema.options);

/** Asked of every entity of the catalog, so it is no more than a look-up. */
export function isDefinitionKind(kind: string): kind is DefinitionKind {
  return KINDS.has(kind);
}
