import { stringifyEntityRef } from '@backstage/catalog-model';
import type { DefinitionKind } from 'backstage-plugin-accountability-common';

/** The ref that `:namespace/:name` of a path means. */
export function definitionRef(
  kind: DefinitionKind,
  { namespace, name }: Record<string, string>,
): string {
  return stringifyEntityRef({ kind, namespace, name });
}
