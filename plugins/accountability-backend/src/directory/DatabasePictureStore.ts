import type { Knex } from 'knex';
import { chunk, insertRows, inTransaction, selectIn, upsertRows } from '../db';
import { toInstant } from '../time';
import { DatabaseGroupTreeStore } from './DatabaseGroupTreeStore';
import { DatabaseReorganisationStore } from './DatabaseReorganisationStore';
import { describeChange, type DescribedChange } from './describeChange';
import type { DirectoryChange, OnDirectoryChange } from './DirectoryChange';
import { PEOPLE_KINDS, type DirectoryEntity } from './DirectoryEntity';
import { fromEntityRow, toEntityRow } from './entityRow';
import { waitForHolders } from './holdDirectory';
import type { HeldLoss } from './judgeLoss';
import type { Difference, PictureStore } from './PictureStore';

const STATE = { id: 1 };
const PAGE = 500;

/** The picture in the database. Each method takes short transactions of its own. */
export class DatabasePictureStore implements PictureStore {
  readonly #knex: Knex;

  constructor(knex: Knex) {
    this.#knex = knex;
  }

  async begin() {
    const kinds: { kind: string; n: number | string }[] = await this.#knex(
      'directory_entities',
    )
      .select('kind', this.#knex.raw('count(*) as n'))
      .groupBy('kind');
    const total = (of: typeof kinds) =>
      of.reduce((sum, row) => sum + Number(row.n), 0);
    const state = await this.#knex('directory_state').where(STATE).first();
    return {
      size: {
        entities: total(kinds),
        people: total(kinds.filter(row => PEOPLE_KINDS.includes(row.kind))),
      },
      held: state.held_since
        ? { since: new Date(state.held_since), lost: state.held_lost }
        : undefined,
      recountNeeded: Boolean(state.recount_needed),
    };
  }

  async differences(entities: readonly DirectoryEntity[]) {
    const rows = new Map(entities.map(e => [e.ref, toEntityRow(e)]));
    const known = await selectIn([...rows.keys()], refs =>
      this.#knex('directory_entities')
        .select('ref', 'hash')
        .whereIn('ref', refs),
    );
    const hashes = new Map(known.map(row => [row.ref, row.hash]));
    const differing = new Map(
      entities
        .filter(e => hashes.get(e.ref) !== rows.get(e.ref)!.hash)
        .map(e => [e.ref, e]),
    );
    const before = await readEntities(this.#knex, [...differing.keys()]);
    return [...differing.values()].map(
      (after): Difference => ({ before: before.get(after.ref), after }),
    );
  }

  async apply(
    change: {
      written?: readonly DirectoryEntity[];
      removed?: readonly string[];
      now: Date;
    },
    onChange: OnDirectoryChange,
  ): Promise<boolean> {
    const { written = [], removed = [], now } = change;
    return inTransaction(this.#knex, async tx => {
      const refs = [...written.map(e => e.ref), ...removed];
      const before = await readEntities(tx, refs);
      const described = [
        ...written.map(after => describeChange(before.get(after.ref), after)),
        ...removed.map(ref => describeChange(before.get(ref), undefined)),
      ];
      const keys = await keysOfResources(tx, described);
      await removeRows(tx, refs, removed);
      await writeRows(tx, written);
      const taken = { before, written, removed, now };
      await new DatabaseReorganisationStore(tx).record(taken);
      await recordDepartures(tx, taken);
      const recount = described.some(d => d.recount);
      await tx('directory_state')
        .where(STATE)
        .update(recount ? { recount_needed: true } : {})
        .increment('epoch', 1);
      await waitForHolders(tx);
      await onChange(tx, {
        entityRefs: described.flatMap(d => d.entityRefs),
        linkKeys: [
          ...new Set([...keys, ...described.flatMap(d => d.linkKeys)]),
        ],
        ownerRefs: [...new Set(described.flatMap(d => d.ownerRefs))],
        ownedEntityRefs: described.flatMap(d => d.ownedEntityRefs),
      });
      return recount;
    });
  }

  async recount(onChange: OnDirectoryChange): Promise<void> {
    await inTransaction(this.#knex, async tx => {
      const ownerRefs = await new DatabaseGroupTreeStore(tx).recount();
      await tx('directory_state')
        .where(STATE)
        .update({ recount_needed: false });
      if (ownerRefs.length === 0) return;
      await tx('directory_state').where(STATE).increment('epoch', 1);
      const change: DirectoryChange = {
        entityRefs: [],
        linkKeys: [],
        ownerRefs,
        ownedEntityRefs: [],
      };
      await waitForHolders(tx);
      await onChange(tx, change);
    });
  }

  async missing(seen: ReadonlySet<string>) {
    const missing: { ref: string; kind: string }[] = [];
    let last = '';
    for (;;) {
      const page = await this.#knex('directory_entities')
        .select('ref', 'kind')
        .where('ref', '>', last)
        .orderBy('ref')
        .limit(PAGE);
      missing.push(...page.filter(row => !seen.has(row.ref)));
      if (page.length < PAGE) return missing;
      last = page[page.length - 1].ref;
    }
  }

  async recordComplete(now: Date): Promise<void> {
    // From here on, what differs is a change of the organisation.
    await this.#knex('directory_state')
      .where(STATE)
      .whereNull('reorganisations_since')
      .update({ reorganisations_since: toInstant(now) });
    await this.#record({
      last_complete_at: toInstant(now),
      failed_at: null,
      failure: null,
      held_since: null,
      held_reason: null,
      held_lost: 0,
    });
  }

  async recordFailure(message: string, now: Date): Promise<void> {
    await this.#record({
      failed_at: toInstant(now),
      failure: message.slice(0, 2_000),
    });
  }

  async recordHeld(held: HeldLoss & { reason: string }): Promise<void> {
    await this.#record({
      failed_at: null,
      failure: null,
      held_since: toInstant(held.since),
      held_reason: held.reason,
      held_lost: held.lost,
    });
  }

  async #record(state: object): Promise<void> {
    await this.#knex('directory_state').where(STATE).update(state);
  }
}

async function readEntities(knex: Knex, refs: readonly string[]) {
  const rows = await selectIn(refs, piece =>
    knex('directory_entities').select('ref', 'data').whereIn('ref', piece),
  );
  return new Map<string, DirectoryEntity>(
    rows.map(row => [row.ref, fromEntityRow(row)]),
  );
}

/** Identities behind a resource are found by its keys, whoever depends on it. */
async function keysOfResources(tx: Knex, described: DescribedChange[]) {
  const rows = await selectIn(
    described.flatMap(d => d.resourceRefs),
    refs => tx('directory_link_keys').select('key').whereIn('entity_ref', refs),
  );
  return rows.map(row => row.key as string);
}

async function removeRows(
  tx: Knex,
  refs: readonly string[],
  removed: readonly string[],
) {
  for (const piece of chunk(refs, PAGE)) {
    await tx('directory_memberships').whereIn('user_ref', piece).delete();
    await tx('directory_dependencies').whereIn('entity_ref', piece).delete();
    await tx('directory_link_keys').whereIn('entity_ref', piece).delete();
  }
  for (const piece of chunk(removed, PAGE)) {
    await tx('directory_entities').whereIn('ref', piece).delete();
  }
}

async function writeRows(tx: Knex, written: readonly DirectoryEntity[]) {
  await upsertRows(tx, 'directory_entities', {
    rows: written.map(toEntityRow),
    key: ['ref'],
  });
  await insertRows(
    tx,
    'directory_memberships',
    written.flatMap(e =>
      e.memberOf.map(group_ref => ({ user_ref: e.ref, group_ref })),
    ),
  );
  await insertRows(
    tx,
    'directory_dependencies',
    written.flatMap(e =>
      e.dependsOn.map(resource_ref => ({ entity_ref: e.ref, resource_ref })),
    ),
  );
  await insertRows(
    tx,
    'directory_link_keys',
    written.flatMap(e =>
      e.linkKeys.map(({ key, detail, terms }) => ({
        entity_ref: e.ref,
        key,
        detail,
        terms: terms ? JSON.stringify(terms) : null,
      })),
    ),
  );
}

async function recordDepartures(
  tx: Knex,
  change: {
    before: Map<string, DirectoryEntity>;
    written: readonly DirectoryEntity[];
    removed: readonly string[];
    now: Date;
  },
) {
  const { before, written, removed, now } = change;
  const departed = removed
    .map(ref => before.get(ref))
    .filter((e): e is DirectoryEntity => e?.kind === 'user');
  await upsertRows(tx, 'directory_departed', {
    rows: departed.map(e => ({
      ref: e.ref,
      title: e.title ?? null,
      email: e.email ?? null,
      departed_at: toInstant(now),
    })),
    key: ['ref'],
  });
  const back = written.filter(e => e.kind === 'user').map(e => e.ref);
  for (const piece of chunk(back, PAGE)) {
    await tx('directory_departed').whereIn('ref', piece).delete();
  }
}
