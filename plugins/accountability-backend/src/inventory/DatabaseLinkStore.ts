import type { Knex } from 'knex';
import type { IdentityRecord } from 'backstage-plugin-accountability-common';
import { insertRows, selectIn } from '../db';
import type { DecidedLink } from './decideLinks';
import { keysOf } from './identityColumns';

const IDENTITY_KEY = 'identity:';

interface LinkRow {
  identity_id: number;
  entity_ref: string;
  signal: DecidedLink['signal'];
  detail: string;
}

interface EdgeRow {
  identity_id: number;
  type: string;
  target: string;
  detail: string | null;
}

/** Links between identities and catalog entities. Runs in the caller's transaction. */
export class DatabaseLinkStore {
  readonly #tx: Knex;

  constructor(tx: Knex) {
    this.#tx = tx;
  }

  async linksOf(
    identityIds: Iterable<number>,
  ): Promise<Map<number, DecidedLink[]>> {
    const rows = await selectIn<LinkRow>(identityIds, piece =>
      this.#tx('inventory_links')
        .whereIn('identity_id', piece)
        .orderBy(['identity_id', 'entity_ref', 'signal']),
    );
    const links = new Map<number, DecidedLink[]>();
    for (const row of rows) {
      const of = links.get(row.identity_id) ?? [];
      of.push({
        entityRef: row.entity_ref,
        signal: row.signal,
        detail: row.detail,
      });
      links.set(row.identity_id, of);
    }
    return links;
  }

  /** Identities linked to any of these entities. */
  async idsByEntities(entityRefs: readonly string[]): Promise<number[]> {
    const rows = await selectIn<{ identity_id: number }>(entityRefs, piece =>
      this.#tx('inventory_links')
        .distinct('identity_id')
        .whereIn('entity_ref', piece),
    );
    return [...new Set(rows.map(row => row.identity_id))];
  }

  /** Brings the links of one identity in line; answers whether anything differed. */
  async replace(
    identityId: number,
    links: { before: readonly DecidedLink[]; after: readonly DecidedLink[] },
  ): Promise<boolean> {
    const key = (link: DecidedLink) =>
      `${link.entityRef} ${link.signal} ${link.detail}`;
    const after = new Set(links.after.map(key));
    const before = new Set(links.before.map(key));
    const dropped = links.before.filter(link => !after.has(key(link)));
    const fresh = links.after.filter(link => !before.has(key(link)));
    for (const link of dropped) {
      await this.#tx('inventory_links')
        .where({
          identity_id: identityId,
          entity_ref: link.entityRef,
          signal: link.signal,
        })
        .delete();
    }
    await this.insert(fresh.map(link => ({ identityId, link })));
    return dropped.length + fresh.length > 0;
  }

  async insert(
    items: readonly { identityId: number; link: DecidedLink }[],
  ): Promise<void> {
    await insertRows(
      this.#tx,
      'inventory_links',
      items.map(({ identityId, link }) => ({
        identity_id: identityId,
        entity_ref: link.entityRef,
        signal: link.signal,
        detail: link.detail,
      })),
    );
  }

  /** For each identity, those that federate to it by its reference or an alias. */
  async federatedFrom(
    identities: readonly { id: number; record: IdentityRecord }[],
  ): Promise<
    Map<number, { identityId: number; type: string; detail?: string }[]>
  > {
    const names = new Map(
      identities.map(({ id, record }) => [
        id,
        keysOf(record)
          .filter(key => key.startsWith(IDENTITY_KEY))
          .map(key => key.slice(IDENTITY_KEY.length)),
      ]),
    );
    const edges = await selectIn<EdgeRow>([...names.values()].flat(), piece =>
      this.#tx('inventory_edges')
        .select('identity_id', 'type', 'target', 'detail')
        .whereIn('target', piece)
        .where('type', 'federates-to'),
    );
    if (edges.length === 0) return new Map();
    const byTarget = new Map<string, EdgeRow[]>();
    for (const edge of edges) {
      byTarget.set(edge.target, [...(byTarget.get(edge.target) ?? []), edge]);
    }
    return new Map(
      [...names].map(([id, of]) => [
        id,
        of
          .flatMap(name => byTarget.get(name) ?? [])
          .map(edge => ({
            identityId: edge.identity_id,
            type: edge.type,
            detail: edge.detail ?? undefined,
          })),
      ]),
    );
  }

  /** Identities that any of these federate to. */
  async federationTargets(identityIds: readonly number[]): Promise<number[]> {
    // Two look-ups by index: joined, PostgreSQL reads a whole table for each batch.
    const edges = await selectIn<{ target: string }>(identityIds, piece =>
      this.#tx('inventory_edges')
        .distinct('target')
        .whereIn('identity_id', piece)
        .where('type', 'federates-to'),
    );
    const rows = await selectIn<{ identity_id: number }>(
      edges.map(({ target }) => `${IDENTITY_KEY}${target}`),
      piece =>
        this.#tx('inventory_keys')
          .distinct('identity_id')
          .whereIn('key', piece),
    );
    return [...new Set(rows.map(row => row.identity_id))];
  }
}
