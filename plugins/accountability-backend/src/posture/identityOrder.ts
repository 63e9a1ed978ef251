import type { Knex } from 'knex';
import type { IdentitySort } from 'backstage-plugin-accountability-common';
import type { Cursor } from './cursor';

/** What a list can be sorted by, as SQL on `i`, `o` and `f` of identityQuery. */
interface Order {
  by: string;
  /** Decides between equals: of the table whose index serves this order. */
  id: string;
  /**
   * Where some have no such thing: what every value is at least, as SQL. Those without
   * come last, whichever way the others are sorted.
   */
  least?: string;
}

const ORDERS: Record<string, Order> = {
  name: { by: 'i.name', id: 'i.id' },
  privilege: { by: 'i.privilege', id: 'i.id' },
  firstSeenAt: { by: 'i.first_seen_at', id: 'i.id' },
  // Not everything was evaluated yet.
  findings: { by: 'f.worst', id: 'f.identity_id', least: '0' },
  owner: { by: 'o.owner_name', id: 'o.identity_id', least: "''" },
  lastUsedAt: { by: 'i.last_used_at', id: 'i.id', least: "''" },
};

/** A row with what it was sorted by. */
export interface SortedRow {
  id: number;
  sort_value: string | number | null;
}

/**
 * Rows of a list in its order from a place on; before the place, and backwards, where the
 * cursor says so. What lacks the thing that is sorted by is asked for on its own, so that
 * an index serves the others from either end.
 */
export async function rowsFrom<R extends SortedRow>(
  knex: Knex,
  query: () => Knex.QueryBuilder,
  options: { sort: IdentitySort; cursor?: Cursor; limit: number },
): Promise<R[]> {
  const { sort, cursor, limit } = options;
  const order = ORDERS[sort.replace(/^-/, '')];
  const backwards = cursor?.direction === 'prev';
  const direction = sort.startsWith('-') === backwards ? 'asc' : 'desc';
  const rows: R[] = [];
  for (const part of partsFrom(order, cursor)) {
    const found: R[] = await partOf(query(), { ...part, direction })
      .select({ sort_value: knex.raw(order.by) })
      .limit(limit - rows.length);
    rows.push(...found);
    if (rows.length === limit) break;
  }
  return rows;
}

/** A stretch of a list, and the place in it from which to go on. */
interface Part {
  order: Order;
  lacking: boolean;
  from?: Cursor;
}

function partsFrom(order: Order, cursor?: Cursor): Part[] {
  const having = { order, lacking: false };
  const lacking = { order, lacking: true };
  const parts = order.least ? [having, lacking] : [having];
  if (!cursor) return parts;
  if (cursor.direction === 'prev') parts.reverse();
  const at = parts.findIndex(part => part.lacking === (cursor.value === null));
  return parts
    .slice(at)
    .map((part, index) => (index === 0 ? { ...part, from: cursor } : part));
}

function partOf(
  query: Knex.QueryBuilder,
  { order, lacking, from, direction }: Part & { direction: 'asc' | 'desc' },
): Knex.QueryBuilder {
  const { by, id, least } = order;
  const beyond = direction === 'asc' ? '>' : '<';
  if (lacking) {
    query.whereRaw(`${by} is null`).orderByRaw(`i.id ${direction}`);
    if (from) query.where('i.id', beyond, from.id);
    return query;
  }
  // Anything but null. SQLite only then begins with the table whose index it is.
  if (least) query.whereRaw(`${by} >= ${least}`);
  query.orderByRaw(`${by} ${direction}, ${id} ${direction}`);
  if (from)
    query.whereRaw(`(${by}, ${id}) ${beyond} (?, ?)`, [from.value, from.id]);
  return query;
}
