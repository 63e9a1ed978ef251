import type { Knex } from 'knex';
import type { Rung } from 'backstage-plugin-accountability-common';
import { insertReturning, isSqlite, selectIn, writeIn } from '../db';
import { BREACH } from '../escalations';
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
}

interface PersonRow {
  person: string;
  urgent_at: string | null;
  digest_at: string | null;
  told_at: string | null;
}

/** A notice with its number. */
export type KeptNotice = Notice & { id: number };

/** What somebody is to be told: the first of it, and how many deadlines it is about. */
export interface ToTell {
  notices: KeptNotice[];
  deadlines: number;
}

export type When = 'urgent' | 'digest';

// Who was told at once is left alone for so long; what comes meanwhile comes together.
const PAUSE_MS = 15 * 60 * 1000;

/** Who is to be told what, and when. Runs in the caller's transaction. */
export class DatabaseNoticeStore {
  readonly #tx: Knex;

  constructor(tx: Knex) {
    this.#tx = tx;
  }

  /** Answers with those that are new: nobody is told of a step twice. */
  async append(notices: readonly Notice[]): Promise<Notice[]> {
    const known = await this.#known(notices);
    const fresh = notices.filter(of => !known.has(keyOf(of)));
    await insertReturning(this.#tx, 'notices_notices', {
      rows: fresh.map(of => ({
        deadline_id: of.deadlineId,
        ...{ round: of.round, number: of.number },
        ...{ person: of.person, as: of.as, urgent: of.urgent, at: of.at },
        on_behalf_of: of.onBehalfOf ?? null,
        message_key: null,
      })),
      returning: ['id'],
    });
    return fresh;
  }

  /** Sees to it that these people are told: at once, or at the given time. */
  async schedule(
    people: readonly {
      person: string;
      urgent: boolean;
      critical: boolean;
      digestAt: string;
    }[],
    now: Date,
  ): Promise<void> {
    const refs = people.map(({ person }) => person).sort();
    const before = new Map(
      (
        await selectIn<PersonRow>(refs, piece =>
          this.#tx('notices_people').whereIn('person', piece),
        )
      ).map(row => [row.person, row]),
    );
    const byRef = new Map(people.map(of => [of.person, of]));
    await insertKeeping(
      this.#tx,
      refs.map(ref => {
        const { urgent, digestAt } = byRef.get(ref)!;
        const told = before.get(ref)?.told_at;
        return {
          ...{ person: ref, digest_at: digestAt, told_at: told ?? null },
          urgent_at: urgent ? soonest(told, now) : null,
        };
      }),
    );
    await this.#hurry(
      people.flatMap(({ person, critical }) => (critical ? person : [])),
      now,
    );
  }

  async #hurry(people: readonly string[], now: Date): Promise<void> {
    await writeIn(people, piece =>
      this.#tx('notices_people')
        .whereIn('person', piece)
        .update({ urgent_at: toInstant(now) }),
    );
  }

  /** People who are to be told now, held until the transaction ends. */
  async takePeople(
    when: When,
    { now, limit }: { now: Date; limit: number },
  ): Promise<string[]> {
    const column = when === 'urgent' ? 'urgent_at' : 'digest_at';
    const query = this.#tx('notices_people')
      .where(column, '<=', toInstant(now))
      .orderBy('person')
      .limit(limit);
    if (!isSqlite(this.#tx)) query.forUpdate().skipLocked();
    return query.pluck('person');
  }

  /** What waits for somebody; what is urgent first, at most `limit` of it. */
  async waiting(person: string, when: When, limit: number): Promise<ToTell> {
    const query = () => this.#waiting(person, when);
    const rows: NoticeRow[] = await query()
      .orderBy([{ column: 'urgent', order: 'desc' }, { column: 'id' }])
      .limit(limit);
    return {
      notices: rows.map(fromRow),
      deadlines: await countDeadlines(query()),
    };
  }

  /** The last notice of open deadlines that passed and that they did not acknowledge. */
  async unacknowledged(person: string, limit: number): Promise<ToTell> {
    const query = () =>
      this.#tx('notices_notices as n')
        .join('escalations_deadlines as d', 'd.id', 'n.deadline_id')
        .where('n.person', person)
        .whereNull('d.closed_at')
        .where('d.step', '>=', BREACH)
        .whereNotExists(
          this.#tx('escalations_acknowledgements as a')
            .select('a.by')
            .whereRaw('a.deadline_id = d.id and a.by = n.person'),
        );
    const last: { id?: number }[] = await query()
      .groupBy('n.deadline_id')
      .max({ id: 'n.id' })
      .min({ due_at: 'd.due_at' })
      .orderBy('due_at')
      .limit(limit);
    const rows = await selectIn<NoticeRow>(
      last.flatMap(({ id }) => id ?? []),
      piece => this.#tx('notices_notices').whereIn('id', piece).orderBy('id'),
    );
    return {
      notices: rows.map(fromRow),
      deadlines: await countDeadlines(query()),
    };
  }

  /** Says with which message somebody was told everything that waited. */
  async settle(person: string, when: When, key: string): Promise<void> {
    await this.#waiting(person, when).update({ message_key: key });
  }

  /** Somebody was told at once. */
  async told(person: string, now: Date): Promise<void> {
    await this.#tx('notices_people')
      .where({ person })
      .update({ urgent_at: null, told_at: toInstant(now) });
  }

  /** When they are told again; never, when there is nothing. */
  async again(person: string, digestAt: string | undefined): Promise<void> {
    await this.#tx('notices_people')
      .where({ person })
      .update({ digest_at: digestAt ?? null });
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

  /** Everybody who was told of each of these deadlines in its round. */
  async toldAbout(
    deadlines: readonly { id: number; round: number }[],
  ): Promise<Map<number, Set<string>>> {
    const rounds = new Map(deadlines.map(({ id, round }) => [id, round]));
    const rows = await selectIn<NoticeRow>(rounds.keys(), piece =>
      this.#tx('notices_notices')
        .distinct('deadline_id', 'round', 'person')
        .whereIn('deadline_id', piece),
    );
    const told = new Map([...rounds.keys()].map(id => [id, new Set<string>()]));
    for (const row of rows) {
      if (rounds.get(row.deadline_id) === row.round) {
        told.get(row.deadline_id)!.add(row.person);
      }
    }
    return told;
  }

  #waiting(person: string, when: When): Knex.QueryBuilder {
    const query = this.#tx('notices_notices')
      .where({ person })
      .whereNull('message_key');
    return when === 'urgent' ? query.where('urgent', true) : query;
  }

  async #known(notices: readonly Notice[]): Promise<Set<string>> {
    const rows = await selectIn<NoticeRow>(
      notices.map(({ deadlineId }) => deadlineId),
      piece =>
        this.#tx('notices_notices')
          .select('deadline_id', 'round', 'number', 'person')
          .whereIn('deadline_id', piece),
    );
    return new Set(
      rows.map(row => keyOf({ ...row, deadlineId: row.deadline_id })),
    );
  }
}

/** A time that was set already stays, whoever sets one at the same moment. */
async function insertKeeping(
  tx: Knex,
  rows: readonly PersonRow[],
): Promise<void> {
  const set = ['urgent_at', 'digest_at'].map(
    column =>
      [
        column,
        tx.raw('coalesce(notices_people.??, excluded.??)', [column, column]),
      ] as const,
  );
  for (const row of rows) {
    await tx('notices_people')
      .insert(row)
      .onConflict('person')
      .merge(Object.fromEntries(set));
  }
}

function soonest(told: string | null | undefined, now: Date): string {
  const free = told ? Date.parse(told) + PAUSE_MS : 0;
  return toInstant(new Date(Math.max(now.getTime(), free)));
}

async function countDeadlines(query: Knex.QueryBuilder): Promise<number> {
  const [{ n }] = (await query.countDistinct({ n: 'deadline_id' })) as {
    n: number | string;
  }[];
  return Number(n);
}

function keyOf(of: {
  deadlineId: number;
  round: number;
  number: number;
  person: string;
}): string {
  return [of.deadlineId, of.round, of.number, of.person].join(' ');
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
