import type { Knex } from 'knex';
import type {
  NextStep,
  ObligationList,
} from 'backstage-plugin-accountability-common';
import type { DirectoryPerson } from '../directory';
import { DatabaseDeadlineStore, type TimedDue } from '../escalations';
import {
  DatabasePlannedSeatStore,
  DatabaseSeatEventStore,
  DatabaseSeatStore,
} from '../outcomes';
import { toInstant, type Clock } from '../time';
import { DatabaseHeldExceptionStore } from './DatabaseHeldExceptionStore';
import { DatabaseRotationStore } from './DatabaseRotationStore';
import { DueReader } from './DueReader';
import { dueOf, type Me, type MyDue } from './Me';
import { nextSteps, readAround, type EscalationKnown } from './nextSteps';

const DAY = 24 * 60 * 60 * 1000;
const MOST_EXCEPTIONS = 2_000;
const MOST_ROTATIONS = 1_000;

/** What somebody may look at; obligations about anything else are left out. */
export interface Sight {
  exceptions: boolean;
  outcomes: boolean;
  identities: boolean;
}

/** Works out what somebody must do, from what is stored of exceptions, outcomes and identities. */
export class ObligationReader {
  readonly #known: EscalationKnown & { knex: Knex; clock: Clock };

  constructor(known: EscalationKnown & { knex: Knex; clock: Clock }) {
    this.#known = known;
  }

  async of(
    person: DirectoryPerson,
    options: { days: number; limit: number; sight: Sight },
  ): Promise<ObligationList> {
    const { sight, days, limit } = options;
    const now = this.#known.clock.now();
    const me = await this.#me(person, now);
    const found = await this.#found(me, { sight, now });
    const moment = toInstant(now);
    const last = toInstant(new Date(now.getTime() + days * DAY));
    const items = found
      .flatMap(due => dueOf(me, due) ?? [])
      .filter(({ dueAt }) => dueAt <= last)
      .sort((a, b) => compare(a.dueAt, b.dueAt) || compare(a.id, b.id))
      .map(due => ({ ...due, overdue: due.dueAt <= moment }));
    const shown = items.slice(0, limit);
    const next = await this.#next(shown, now);
    return {
      items: shown.map(item => ({ ...item, next: next.get(item.id) })),
      more: Math.max(0, items.length - limit),
      overdue: items.filter(({ overdue }) => overdue).length,
    };
  }

  async #next(
    shown: readonly MyDue[],
    now: Date,
  ): Promise<Map<string, NextStep>> {
    const { knex } = this.#known;
    const followed = await new DatabaseDeadlineStore(knex).openOf(
      shown.map(({ id }) => id),
    );
    const deadlines = [...followed.values()];
    const around = await readAround(knex, this.#known, { deadlines, now });
    const steps = await nextSteps(knex, this.#known, { deadlines, around });
    return new Map(
      [...followed].flatMap(([obligation, { id }]) => {
        const step = steps.get(id);
        return step ? [[obligation, step] as const] : [];
      }),
    );
  }

  async #me({ ref, groups }: DirectoryPerson, now: Date): Promise<Me> {
    const delegations = await new DatabaseSeatEventStore(
      this.#known.knex,
    ).delegatedTo(ref, now);
    return { ref, groups, actingFor: delegations };
  }

  async #found(
    me: Me,
    { sight, now }: { sight: Sight; now: Date },
  ): Promise<TimedDue[]> {
    const { knex } = this.#known;
    const dues = new DueReader(knex, this.#known);
    const refs = [me.ref, ...me.groups];
    const outcomes = await this.#outcomesOf(me);
    // Who takes a seat later is asked about that seat, and decides nothing yet.
    const later = await new DatabasePlannedSeatStore(knex).outcomesPlannedFor(
      refs,
    );
    return [
      ...(sight.exceptions
        ? await dues.ofExceptions(
            await new DatabaseHeldExceptionStore(knex).of({
              ...{ refs, outcomes, limit: MOST_EXCEPTIONS },
            }),
            now,
          )
        : []),
      ...(sight.outcomes
        ? await dues.ofOutcomes([...new Set([...outcomes, ...later])], now)
        : []),
      ...(sight.identities
        ? dues.ofRotations(
            await new DatabaseRotationStore(knex).ofOwners(refs, {
              ...{ now, limit: MOST_ROTATIONS },
            }),
          )
        : []),
    ];
  }

  /** Outcomes in which they have a seat, or act for somebody who has. */
  async #outcomesOf(me: Me): Promise<string[]> {
    const held = await new DatabaseSeatStore(this.#known.knex).outcomesHeldBy([
      me.ref,
      ...me.groups,
    ]);
    return [
      ...new Set([
        ...held,
        ...me.actingFor.map(({ outcomeRef }) => outcomeRef),
      ]),
    ];
  }
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
