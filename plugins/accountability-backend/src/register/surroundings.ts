import type { Knex } from 'knex';
import {
  ANNOTATION_CRITICALITY,
  ANNOTATION_DATA_CLASS,
  type SeverityRaise,
} from 'backstage-plugin-accountability-common';
import { DatabaseDirectoryStore } from '../directory';
import { DatabaseLinkStore } from '../inventory';
import { DatabaseScopeStore } from '../outcomes';

/** What raises the severity of an exception, in lower case. */
const RAISING = {
  criticality: ['critical', 'high'],
  dataClass: ['restricted', 'confidential'],
};

const MOST_RAISES = 20;

/** What lies around the subjects of an exception. */
export interface Surroundings {
  /** Entities, and their systems, that make it worse than its rules. */
  raises: SeverityRaise[];
  /** For each identity that is governed, the outcomes in force that govern it. */
  governing: Map<number, string[]>;
}

/** Looks at the entities that use these identities, and at the systems they are part of. */
export async function surroundingsOf(
  tx: Knex,
  identityIds: readonly number[],
): Promise<Surroundings> {
  const links = await new DatabaseLinkStore(tx).linksOf([...identityIds]);
  const refs = [
    ...new Set(
      [...links.values()].flatMap(of => of.map(link => link.entityRef)),
    ),
  ];
  const directory = new DatabaseDirectoryStore(tx);
  const entities = await directory.entities(refs);
  const systems = await directory.entities([
    ...new Set([...entities.values()].flatMap(of => of.systemRef ?? [])),
  ]);
  const governed = await new DatabaseScopeStore(tx).governing(refs);
  const raises = [...entities.values(), ...systems.values()].flatMap(
    ({ ref, criticality = '', dataClass = '' }): SeverityRaise[] => [
      ...(RAISING.criticality.includes(criticality)
        ? [
            {
              entityRef: ref,
              annotation: ANNOTATION_CRITICALITY,
              value: criticality,
            },
          ]
        : []),
      ...(RAISING.dataClass.includes(dataClass)
        ? [
            {
              entityRef: ref,
              annotation: ANNOTATION_DATA_CLASS,
              value: dataClass,
            },
          ]
        : []),
    ],
  );
  return {
    raises: raises
      .sort((a, b) => (a.entityRef < b.entityRef ? -1 : 1))
      .slice(0, MOST_RAISES),
    governing: new Map(
      identityIds.flatMap(id => {
        const outcomes = new Set(
          (links.get(id) ?? []).flatMap(
            ({ entityRef }) => governed.get(entityRef) ?? [],
          ),
        );
        return outcomes.size > 0 ? [[id, [...outcomes].sort()] as const] : [];
      }),
    ),
  };
}
