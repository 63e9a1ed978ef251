import { DEFAULT_NAMESPACE } from '@backstage/catalog-model';
import type { InForce } from '../definitions';
import { stringify } from 'yaml';

/** The change to a catalog file that makes a definition say what its spec says now. */
export function definitionPatch(
  definition: Pick<InForce, 'ref' | 'kind' | 'namespace' | 'name' | 'spec'>,
  spec: InForce['spec'],
): string {
  const { ref, kind, namespace, name } = definition;
  const before = definition.spec as Record<string, unknown>;
  const changed = Object.entries(spec).filter(
    ([field, value]) => JSON.stringify(value) !== JSON.stringify(before[field]),
  );
  const patch = stringify(
    {
      kind,
      metadata: { name, ...(namespace !== DEFAULT_NAMESPACE && { namespace }) },
      spec: Object.fromEntries(changed),
    },
    { aliasDuplicateObjects: false },
  );
  return `# Merge into the entity ${ref}; other fields stay as they are.\n${patch}`;
}
