import type { Knex } from 'knex';
import { insertRows, selectIn } from '../db';
import type { DecidedLink } from './decideLinks';

interface LinkRow {
  identity_id: number;
  entity_ref: string;
  signal: DecidedLink['signal'];
  detail: string;
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

  /**
   * For each identity, those that federate to it, found by its reference and
   * aliases (`inventory_keys` holds both, in lower case).
   */
  async federatedFrom(
    identityIds: readonly number[],
  ): Promise<
    Map<number, { identityId: number; type: string; detail?: string }[]>
  > {
    const rows = await selectIn<{
      target_id: number;
      identity_id: number;
      type: string;
      detail: string | null;
    }>(identityIds, piece =>
      this.#tx('inventory_keys as k')
        .join(
          'inventory_edges as e',
          'e.target',
          this.#tx.raw('substr(k.key, 10)'),
        )
        .select(
          'k.identity_id as target_id',
          'e.identity_id',
          'e.type',
          'e.detail',
        )
        .whereIn('k.identity_id', piece)
        .where('k.key', 'like', 'identity:%')
        .where('e.type', 'federates-to'),
    );
    const found = new Map<
      number,
      { identityId: number; type: string; detail?: string }[]
    >();
    for (const row of rows) {
      const of = found.get(row.target_id) ?? [];
      of.push({
        identityId: row.identity_id,
        type: row.type,
        detail: row.detail ?? undefined,
      });
      found.set(row.target_id, of);
    }
    return found;
  }

  /** Identities that any of these federate to. */
  async federationTargets(identityIds: readonly number[]): Promise<number[]> {
    const rows = await selectIn<{ identity_id: number }>(identityIds, piece =>
      this.#tx('inventory_edges as e')
        .join(
          'inventory_keys as k',
          'k.key',
          this.#tx.raw("'identity:' || e.target"),
        )
        .distinct('k.identity_id')
        .whereIn('e.identity_id', piece)
        .where('e.type', 'federates-to'),
    );
    return [...new Set(rows.map(row => row.identity_id))];
  }
}
