import {
  getCompoundEntityRef,
  parseEntityRef,
  RELATION_HAS_PART,
  RELATION_OWNED_BY,
  RELATION_OWNER_OF,
  RELATION_PART_OF,
  type Entity,
} from '@backstage/catalog-model';
import type { EntityRelationSpec } from '@backstage/plugin-catalog-node';
import {
  DEFINITION_API_VERSION,
  parseDefinition,
  RELATION_ACCOUNTABLE_FOR,
  RELATION_ACCOUNTABLE_TO,
  type ControlSpec,
  type OutcomeSpec,
} from 'backstage-plugin-accountability-common';

/** One relation as the definition has it, and as its other side does. */
interface Pair {
  there: string;
  back: string;
  targets: readonly string[];
}

/** Relations of an Outcome or Control to people and to each other, in both directions. */
export function toDefinitionRelations(entity: Entity): EntityRelationSpec[] {
  const self = getCompoundEntityRef(entity);
  return pairsOf(entity).flatMap(({ there, back, targets }) =>
    [...new Set(targets)].flatMap(ref => {
      const target = parseEntityRef(ref);
      return [
        { source: self, type: there, target },
        { source: target, type: back, target: self },
      ];
    }),
  );
}

// What cannot be read was refused before; here it has no relations.
function pairsOf(entity: Entity): Pair[] {
  if (entity.apiVersion !== DEFINITION_API_VERSION) return [];
  if (entity.kind === 'Outcome') {
    const { spec } = parseDefinition('Outcome', entity.spec);
    return spec ? pairsOfOutcome(spec) : [];
  }
  const { spec } = parseDefinition('Control', entity.spec);
  return spec ? pairsOfControl(spec) : [];
}

function pairsOfOutcome({ seats }: OutcomeSpec): Pair[] {
  const accountable = seats['business-result'] ?? [];
  return [
    ownedBy(accountable.map(({ holder }) => holder)),
    {
      there: RELATION_ACCOUNTABLE_TO,
      back: RELATION_ACCOUNTABLE_FOR,
      targets: Object.values(seats)
        .flat()
        .map(({ holder }) => holder),
    },
  ];
}

function pairsOfControl({ owner, outcomes }: ControlSpec): Pair[] {
  return [
    ownedBy(owner ? [owner] : []),
    { there: RELATION_PART_OF, back: RELATION_HAS_PART, targets: outcomes },
  ];
}

function ownedBy(targets: readonly string[]): Pair {
  return { there: RELATION_OWNED_BY, back: RELATION_OWNER_OF, targets };
}
