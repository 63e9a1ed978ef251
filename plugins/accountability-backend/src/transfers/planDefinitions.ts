import type {
  DefinitionRevision,
  TransferredDefinition,
} from 'backstage-plugin-accountability-common';
import type { InForce } from '../definitions';
import { definitionPatch } from './definitionPatch';
import type { Passing } from './PassNotes';
import { passParty } from './passParty';

/** A definition that names the one who passes, and the revision that would pass it. */
export interface PlannedDefinition
  extends Omit<TransferredDefinition, 'passes' | 'refused'> {
  hash: string;
  revision: Omit<DefinitionRevision, 'reason'>;
}

/**
 * Every definition that names the one who passes. What Git declares comes with the
 * change to its file.
 */
export function planDefinitions(
  definitions: readonly InForce[],
  passing: Passing,
): PlannedDefinition[] {
  return definitions.flatMap((definition): PlannedDefinition[] => {
    const { ref, kind, title, lifecycle, origin, editUrl, hash } = definition;
    if (definition.withdrawnAt) return [];
    const { spec, places, kept } = passParty(definition, passing);
    if (places.length + kept.length === 0) return [];
    return [
      {
        ...{ ref, kind, title, lifecycle, origin, editUrl, hash },
        places: [...new Set(places)],
        kept: [...new Set(kept)],
        ...(origin === 'git' &&
          places.length > 0 && { patch: definitionPatch(definition, spec) }),
        revision: {
          title,
          description: definition.description,
          spec: JSON.parse(JSON.stringify(spec)),
          expectedHash: hash,
        },
      },
    ];
  });
}
