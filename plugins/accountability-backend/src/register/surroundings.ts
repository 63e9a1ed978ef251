import type { Knex } from 'knex';
import type { SeverityRaise } from 'backstage-plugin-accountability-common';
import { DatabaseDirectoryStore } from '../directory';
import { raisesOf } from '../exceptions';
import { DatabaseLinkStore } from '../inventory';
import { DatabaseScopeStore } from '../outcomes';

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
  return {
    raises: raisesOf([...entities.values(), ...systems.values()]),
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
