import type { Knex } from 'knex';
import type { Rung } from 'backstage-plugin-accountability-common';
import { insertRows, isSqlite, selectIn, upsertRows, writeIn } from '../db';
import { toInstant } from '../time';
import type { Notice } from './Notice';

interface NoticeRow {
  id: number;
  deadline_id: number;
  round: number;
  number: number;
  person: string;
  as: Rung;
  on_behalf_of: string | null;
  urgent: boolean | number;
  at: string;
  message_key: string | null;
}

interface PersonRow {
  person: string;
  urgent: boolean | number;
  digest_at: string | null;
}

/** A notice that waits, with its number. */
export type KeptNotice = Notice & { id: number };

/** Instead of a message: it was met before anybody was told. */
const MET = 'met';

/** Who is to be told what, and when. Runs in the caller's transaction. */
export class DatabaseNoticeStore {
  readonly #tx: Knex;

  constructor(tx: Knex) {
    this.#tx = tx;
  }

  async append(notices: readonly Notice[]): Promise<void> {
    await insertRows(
      this.#tx,
      'notices_notices',
      notices.map(of => ({
        deadline_id: of.deadlineId,
        ...{ round: of.round, number: of.number },
        ...{ person: of.person, as: of.as, urgent: of.urgent, at: of.at },
        on_behalf_of: of.onBehalfOf ?? null,
        message_key: null,
      })),
    );
  }

  /** Sees to it that these people are told: at once, or at the given time. */
  async schedule(
    people: readonly { person: string; urgent: boolean; digestAt: string }[],
  ): Promise<void> {
    const refs = [...new Set(people.map(({ person }) => person))].sort();
    const before = new Map(
      (
        await selectIn<PersonRow>(refs, piece =>
          this.#tx('notices_people').whereIn('person', piece),
        )
      ).map(row => [row.person, row]),
    );
    await upsertRows(this.#tx, 'notices_people', {
      rows: refs.map(ref => {
        const of = people.filter(({ person }) => person === ref);
        const old = before.get(ref);
        return {
          person: ref,
          urgent: Boolean(old?.urgent) || of.some(({ urgent }) => urgent),
          digest_at: old?.digest_at ?? of[0].digestAt,
        };
      }),
      key: ['person'],
    });
  }

  /** People who are to be told now, held until the transaction ends. */
  async takePeople(
    what: 'urgent' | 'digest',
    { now, limit }: { now: Date; limit: number },
  ): Promise<string[]> {
    const query = this.#tx('notices_people').orderBy('person').limit(limit);
    if (what === 'urgent') query.where('urgent', true);
    else query.where('digest_at', '<=', toInstant(now));
    if (!isSqlite(this.#tx)) query.forUpdate().skipLocked();
    return query.pluck('person');
  }

  /** What waits for each of them; what is urgent, or all of it. */
  async waiting(
    people: readonly string[],
    what: 'urgent' | 'digest',
  ): Promise<Map<string, KeptNotice[]>> {
    const rows = await selectIn<NoticeRow>(people, piece => {
      const query = this.#tx('notices_notices')
        .whereIn('person', piece)
        .whereNull('message_key')
        .orderBy('id');
      if (what === 'urgent') query.where('urgent', true);
      return query;
    });
    const waiting = new Map(
      people.map((one): [string, KeptNotice[]] => [one, []]),
    );
    for (const row of rows) waiting.get(row.person)!.push(fromRow(row));
    return waiting;
  }

  /** The last notice of each open deadline that passed and that they did not acknowledge. */
  async unacknowledged(
    people: readonly string[],
  ): Promise<Map<string, KeptNotice[]>> {
    const last = this.#tx('notices_notices as n')
      .join('escalations_deadlines as d', 'd.id', 'n.deadline_id')
      .whereIn('n.person', [...people])
      .whereNull('d.closed_at')
      .where('d.step', '>=', 100)
      .whereNotExists(
        this.#tx('escalations_acknowledgements as a')
          .select('a.by')
          .whereRaw('a.deadline_id = d.id and a.by = n.person'),
      )
      .groupBy('n.deadline_id', 'n.person')
      .max('n.id');
    const rows: NoticeRow[] = await this.#tx('notices_notices')
      .whereIn('id', last)
      .orderBy('id');
    const found = new Map(
      people.map((one): [string, KeptNotice[]] => [one, []]),
    );
    for (const row of rows) found.get(row.person)!.push(fromRow(row));
    return found;
  }

  /** Says with which message they were told; without one, that it was met before. */
  async settle(ids: readonly number[], key: string = MET): Promise<void> {
    await writeIn(ids, piece =>
      this.#tx('notices_notices')
        .whereIn('id', piece as number[])
        .update({ message_key: key }),
    );
  }

  async told(person: string): Promise<void> {
    await this.#tx('notices_people')
      .where({ person })
      .update({ urgent: false });
  }

  /** When they are told again; never, when there is nothing. */
  async again(person: string, digestAt: string | undefined): Promise<void> {
    if (digestAt === undefined) {
      await this.#tx('notices_people')
        .where({ person, urgent: false })
        .delete();
      await this.#tx('notices_people')
        .where({ person })
        .update({ digest_at: null });
      return;
    }
    await this.#tx('notices_people')
      .where({ person })
      .update({ digest_at: digestAt });
  }

  /** Deadlines, of these, that a person was told of. */
  async toldOf(
    deadlineIds: readonly number[],
    person: string,
  ): Promise<Set<number>> {
    const rows = await selectIn<{ deadline_id: number }>(deadlineIds, piece =>
      this.#tx('notices_notices')
        .distinct('deadline_id')
        .where({ person })
        .whereIn('deadline_id', piece as number[]),
    );
    return new Set(rows.map(row => row.deadline_id));
  }
}

function fromRow(row: NoticeRow): KeptNotice {
  return {
    id: row.id,
    deadlineId: row.deadline_id,
    ...{ round: row.round, number: row.number },
    ...{ person: row.person, as: row.as, at: row.at },
    onBehalfOf: row.on_behalf_of ?? undefined,
    urgent: Boolean(row.urgent),
  };
}
