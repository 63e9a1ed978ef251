import type { Definition } from 'backstage-plugin-accountability-common';
import type { InForce } from './DefinitionStore';

/** What everybody who may see a definition sees of it. */
export function toDefinition(inForce: InForce): Definition {
  const { ref, kind, namespace, name, title, description } = inForce;
  return {
    ref,
    kind,
    namespace,
    name,
    title,
    description,
    lifecycle: inForce.lifecycle,
    origin: inForce.origin,
    editUrl: inForce.editUrl,
    hash: inForce.hash,
    declaredAt: inForce.declaredAt,
    declaredBy: inForce.declaredBy,
    withdrawnAt: inForce.withdrawnAt,
    overruled: inForce.overrules,
  };
}
