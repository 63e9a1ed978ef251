import type {
  ConsumerRecord,
  IdentityDetail,
  IdentityLink,
} from 'backstage-plugin-accountability-common';

/** Something that an identity is connected with. */
export type Neighbour =
  | { is: 'entity'; link: IdentityLink }
  | { is: 'consumer'; consumer: ConsumerRecord }
  | { is: 'identity'; edge: IdentityDetail['edges'][number] };

/** The neighbours of an identity by the side on which they stand. */
export interface Neighbours {
  usedBy: Neighbour[];
  reachedBy: Neighbour[];
  reaches: Neighbour[];
}

/** Sorts the neighbours. A consumer that is a linked entity is listed once, as the entity. */
export function neighboursOf(
  identity: Pick<IdentityDetail, 'links' | 'edges' | 'record'>,
): Neighbours {
  const linked = new Set(identity.links.map(link => link.entityRef));
  const along = (direction: 'in' | 'out') =>
    identity.edges
      .filter(edge => edge.direction === direction)
      .map((edge): Neighbour => ({ is: 'identity', edge }));
  return {
    usedBy: [
      ...identity.links.map((link): Neighbour => ({ is: 'entity', link })),
      ...identity.record.consumers
        .filter(({ kind, name }) => kind !== 'entity' || !linked.has(name))
        .map((consumer): Neighbour => ({ is: 'consumer', consumer })),
    ],
    reachedBy: along('in'),
    reaches: along('out'),
  };
}
