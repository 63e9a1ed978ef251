import type { Knex } from 'knex';
import { insertRows, inTransaction, selectIn } from '../db';
import { toInstant } from '../time';
import { describeReorganisation } from './describeReorganisation';
import type { DirectoryEntity } from './DirectoryEntity';
import type {
  RecordedReorganisations,
  Reorganisation,
  ReorganisationKind,
} from './Reorganisation';

const STATE = { id: 1 };
const MOST_OF_ONE = 20;
const LONGEST_TEXT = 1_000;

interface Row {
  party_ref: string;
  at: string;
  kind: ReorganisationKind;
  from_text: string | null;
  to_text: string | null;
}

/** Changes of the organisation. They only grow, until they are too old to matter. */
export class DatabaseReorganisationStore {
  readonly #knex: Knex;

  constructor(knex: Knex) {
    this.#knex = knex;
  }

  /**
   * Records what a piece of a reading changed, in the transaction that writes it.
   * Before a first reading was complete nobody can tell what changes from what was
   * only not read so far, so nothing is recorded.
   */
  async record(change: {
    before: ReadonlyMap<string, DirectoryEntity>;
    written: readonly DirectoryEntity[];
    removed: readonly string[];
    now: Date;
  }): Promise<void> {
    const { before, written, removed, now } = change;
    if (!(await this.#since())) return;
    const gone = await this.#gone(written.filter(e => !before.has(e.ref)));
    const found = [
      ...written.map(
        after => [after.ref, before.get(after.ref), after] as const,
      ),
      ...removed.map(ref => [ref, before.get(ref), undefined] as const),
    ].flatMap(([ref, was, is]) =>
      describeReorganisation(was, is, gone.has(ref)).map(what => ({
        ...{ ref, ...what },
      })),
    );
    const texts = found.flatMap(({ from, to }) => [...from, ...to]);
    const names = await this.#names(texts);
    const nameOf = (text: string) =>
      names.get(text) ?? before.get(text)?.title ?? text;
    await insertRows(
      this.#knex,
      'directory_reorganisations',
      found.map(({ ref, kind, from, to }) => ({
        ...{ party_ref: ref, at: toInstant(now), kind },
        from_text: textOf(from.map(nameOf)),
        to_text: textOf(to.map(nameOf)),
      })),
    );
  }

  /** Changes after a moment; of many to one party only the last ones. */
  async after(
    moment: Date,
    partyRefs: Iterable<string>,
  ): Promise<RecordedReorganisations> {
    const since = await this.#since();
    const rows = await selectIn<Row>(partyRefs, piece => {
      const numbered = this.#knex('directory_reorganisations')
        .whereIn('party_ref', piece)
        .where('at', '>', toInstant(moment))
        .select(
          '*',
          this.#knex.raw(
            'row_number() over (partition by party_ref order by at desc, id desc) as place',
          ),
        )
        .as('n');
      return this.#knex(numbered)
        .where('n.place', '<=', MOST_OF_ONE)
        .orderBy(['n.party_ref', 'n.place']);
    });
    const byParty = new Map<string, Reorganisation[]>();
    for (const row of rows) {
      const of = byParty.get(row.party_ref) ?? [];
      of.push(fromRow(row));
      byParty.set(row.party_ref, of);
    }
    return {
      since: since ? new Date(since) : undefined,
      of: ref => byParty.get(ref) ?? [],
    };
  }

  /** Removes what happened before, and remembers that it did. */
  async forget(before: Date): Promise<void> {
    await inTransaction(this.#knex, async tx => {
      const removed = await tx('directory_reorganisations')
        .where('at', '<', toInstant(before))
        .delete();
      if (removed === 0) return;
      await tx('directory_state')
        .where(STATE)
        .where('reorganisations_since', '<', toInstant(before))
        .update({ reorganisations_since: toInstant(before) });
    });
  }

  async #since(): Promise<string | undefined> {
    const state = await this.#knex('directory_state')
      .where(STATE)
      .first('reorganisations_since');
    return state?.reorganisations_since ?? undefined;
  }

  /** Those that were in the catalog before, and then were not. */
  async #gone(entities: readonly DirectoryEntity[]): Promise<Set<string>> {
    const refs = entities
      .filter(({ kind }) => kind === 'user' || kind === 'group')
      .map(({ ref }) => ref);
    const departed = await selectIn<{ ref: string }>(refs, piece =>
      this.#knex('directory_departed').select('ref').whereIn('ref', piece),
    );
    const recorded = await selectIn<{ ref: string }>(refs, piece =>
      this.#knex('directory_reorganisations')
        .distinct({ ref: 'party_ref' })
        .where({ kind: 'gone' })
        .whereIn('party_ref', piece),
    );
    return new Set([...departed, ...recorded].map(({ ref }) => ref));
  }

  async #names(texts: readonly string[]): Promise<Map<string, string>> {
    const rows = await selectIn<{ ref: string; title: string; name: string }>(
      texts.filter(text => text.startsWith('group:')),
      piece =>
        this.#knex('directory_entities')
          .select('ref', 'title', 'name')
          .whereIn('ref', piece),
    );
    return new Map(rows.map(row => [row.ref, row.title ?? row.name]));
  }
}

function textOf(names: readonly string[]): string | null {
  return names.length > 0 ? names.join(', ').slice(0, LONGEST_TEXT) : null;
}

function fromRow(row: Row): Reorganisation {
  return {
    partyRef: row.party_ref,
    at: new Date(row.at),
    kind: row.kind,
    from: row.from_text ?? undefined,
    to: row.to_text ?? undefined,
  };
}
