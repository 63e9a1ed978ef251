import type { Knex } from 'knex';
import type { ObligationList } from 'backstage-plugin-accountability-common';
import { DatabaseDefinitionStore } from '../definitions';
import type { DirectoryPerson } from '../directory';
import { DatabaseSampleStore, type MeasureBook } from '../measures';
import {
  DatabaseDueReviewStore,
  DatabaseOutcomeStore,
  DatabaseSeatEventStore,
  DatabaseSeatStore,
  NOT_IN_FORCE,
} from '../outcomes';
import { seatsThatDecide, type ExceptionPolicy } from '../register';
import { toInstant, type Clock } from '../time';
import { DatabaseHeldExceptionStore } from './DatabaseHeldExceptionStore';
import { DatabaseRotationStore } from './DatabaseRotationStore';
import { exceptionObligations, type Due } from './exceptionObligations';
import { identityObligations } from './identityObligations';
import type { Me } from './Me';
import { outcomeObligations, type OutcomeFacts } from './outcomeObligations';

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
  readonly #known: {
    knex: Knex;
    clock: Clock;
    policy: ExceptionPolicy;
    measures: MeasureBook;
  };

  constructor(known: {
    knex: Knex;
    clock: Clock;
    policy: ExceptionPolicy;
    measures: MeasureBook;
  }) {
    this.#known = known;
  }

  async of(
    person: DirectoryPerson,
    options: { days: number; limit: number; sight: Sight },
  ): Promise<ObligationList> {
    const { sight, days, limit } = options;
    const now = this.#known.clock.now();
    const me = await this.#me(person, now);
    const outcomes = await this.#outcomesOf(me);
    const found = [
      ...(sight.exceptions
        ? await this.#ofExceptions(me, { outcomes, now })
        : []),
      ...(sight.outcomes ? await this.#ofOutcomes(me, outcomes) : []),
      ...(sight.identities ? await this.#ofIdentities(me, now) : []),
    ];
    const moment = toInstant(now);
    const last = toInstant(new Date(now.getTime() + days * DAY));
    const items = found
      .filter(({ dueAt }) => dueAt <= last)
      .sort((a, b) => compare(a.dueAt, b.dueAt) || compare(a.id, b.id))
      .map(due => ({ ...due, overdue: due.dueAt <= moment }));
    return {
      items: items.slice(0, limit),
      more: Math.max(0, items.length - limit),
      overdue: items.filter(({ overdue }) => overdue).length,
    };
  }

  async #me({ ref, groups }: DirectoryPerson, now: Date): Promise<Me> {
    const delegations = await new DatabaseSeatEventStore(
      this.#known.knex,
    ).delegatedTo(ref, now);
    return { ref, groups, actingFor: delegations };
  }

  async #ofExceptions(
    me: Me,
    { outcomes, now }: { outcomes: readonly string[]; now: Date },
  ): Promise<Due[]> {
    const { knex, policy } = this.#known;
    const found = await new DatabaseHeldExceptionStore(knex).of({
      refs: [me.ref, ...me.groups],
      outcomes,
      limit: MOST_EXCEPTIONS,
    });
    const deciders = await seatsThatDecide(knex, {
      outcomes: found.map(({ content }) => content.terms.decidedBy),
      ...{ policy, now },
    });
    return found.flatMap(exception =>
      exceptionObligations(
        me,
        exception,
        deciders.get(exception.content.terms.decidedBy)!.seats,
      ),
    );
  }

  async #ofOutcomes(me: Me, refs: readonly string[]): Promise<Due[]> {
    const { knex, measures } = this.#known;
    const states = await new DatabaseOutcomeStore(knex).get(refs);
    const inForce = [...states.values()].filter(
      ({ status }) => !NOT_IN_FORCE.includes(status),
    );
    const named = inForce.map(({ ref }) => ref);
    const definitions = await new DatabaseDefinitionStore(knex).get(named);
    const seats = await new DatabaseSeatStore(knex).seatsOf(named);
    const reviews = await new DatabaseDueReviewStore(knex).dueOf(named);
    const declared = inForce.flatMap(({ ref, ...state }) => {
      const definition = definitions.get(ref);
      return definition?.kind === 'Outcome'
        ? [{ ...state, ref, spec: definition.spec }]
        : [];
    });
    const samples = await new DatabaseSampleStore(knex).recent(
      declared.map(({ ref, spec }) => ({
        ...{ outcomeRef: ref, measureId: spec.measure.id },
      })),
      1,
    );
    const facts = declared.map(
      ({ ref, title, status, charterSince, spec }): OutcomeFacts => ({
        ...{ ref, title, status, charterSince, spec },
        seats: (seats.get(ref) ?? []).map(({ holder, ...row }) => ({
          ...row,
          holder: holder?.ref,
        })),
        reviewDueAt: reviews.get(ref),
        numbers: measures.get(spec.measure.id)
          ? undefined
          : { lastAt: samples.get(ref)?.at(-1)?.at },
      }),
    );
    return facts.flatMap(outcome => outcomeObligations(me, outcome));
  }

  async #ofIdentities(me: Me, now: Date): Promise<Due[]> {
    const found = await new DatabaseRotationStore(this.#known.knex).of(
      [me.ref, ...me.groups],
      { now, limit: MOST_ROTATIONS },
    );
    return found.flatMap(facts => identityObligations(me, facts));
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
