import type { Knex } from 'knex';
import { DatabaseDefinitionStore } from '../definitions';
import type { TimedDue } from '../escalations';
import type { Exception } from '../exceptions';
import { DatabaseSampleStore, type MeasureBook } from '../measures';
import {
  type CharterVersion,
  DatabaseCharterStore,
  DatabaseDueReviewStore,
  DatabaseOutcomeStore,
  DatabasePlannedSeatStore,
  DatabaseSeatStore,
  NOT_IN_FORCE,
} from '../outcomes';
import {
  seatsThatDecide,
  surroundingsOf,
  type ExceptionPolicy,
} from '../register';
import { DatabaseHeldExceptionStore } from './DatabaseHeldExceptionStore';
import { DatabaseRotationStore } from './DatabaseRotationStore';
import { exceptionDues } from './exceptionDues';
import { identityDues, type RotationFacts } from './identityDues';
import { outcomeDues, type OutcomeFacts } from './outcomeDues';

/** What deadlines are worked out from. */
export interface DueKnown {
  policy: ExceptionPolicy;
  measures: MeasureBook;
}

/**
 * What is due, worked out from what is stored of exceptions, outcomes and identities.
 * Many subjects take a fixed number of statements. Runs in the caller's transaction.
 */
export class DueReader {
  readonly #tx: Knex;
  readonly #known: DueKnown;

  constructor(tx: Knex, known: DueKnown) {
    this.#tx = tx;
    this.#known = known;
  }

  /** Of `exception:12`, `identity:34` and refs of outcomes, by subject. */
  async of(
    subjects: readonly string[],
    now: Date,
  ): Promise<Map<string, TimedDue[]>> {
    const numbers = (kind: string) =>
      subjects.flatMap(subject =>
        subject.startsWith(`${kind}:`)
          ? Number(subject.slice(kind.length + 1))
          : [],
      );
    const dues = [
      ...(await this.#ofExceptionIds(numbers('exception'), now)),
      ...(await this.ofOutcomes(
        subjects.filter(subject => subject.startsWith('outcome:')),
        now,
      )),
      ...(await this.#ofIdentities(numbers('identity'), now)),
    ];
    const found = new Map(
      subjects.map((one): [string, TimedDue[]] => [one, []]),
    );
    for (const due of dues) found.get(subjectOf(due))!.push(due);
    return found;
  }

  async ofExceptions(
    exceptions: readonly Exception[],
    now: Date,
  ): Promise<TimedDue[]> {
    if (exceptions.length === 0) return [];
    const deciders = await seatsThatDecide(this.#tx, {
      outcomes: exceptions.map(({ content }) => content.terms.decidedBy),
      ...{ policy: this.#known.policy, now },
    });
    return exceptions.flatMap(exception =>
      exceptionDues(
        exception,
        deciders.get(exception.content.terms.decidedBy)!,
      ),
    );
  }

  async ofOutcomes(refs: readonly string[], now: Date): Promise<TimedDue[]> {
    if (refs.length === 0) return [];
    const facts = await this.#outcomeFacts(refs);
    return facts.flatMap(outcome => outcomeDues(outcome, now));
  }

  /** What credentials ask of whoever answers for them, without who hears of it later. */
  ofRotations(facts: readonly RotationFacts[]): TimedDue[] {
    return facts.flatMap(identityDues);
  }

  /** With who moved their ends, and why. */
  async #ofExceptionIds(
    ids: readonly number[],
    now: Date,
  ): Promise<TimedDue[]> {
    const held = new DatabaseHeldExceptionStore(this.#tx);
    const dues = await this.ofExceptions(await held.byIds(ids), now);
    const reviews = await held.lastReviews(ids);
    return dues.map(due =>
      due.kind === 'end-exception'
        ? { ...due, changed: reviews.get(Number(due.exception)) }
        : due,
    );
  }

  async #ofIdentities(ids: readonly number[], now: Date): Promise<TimedDue[]> {
    if (ids.length === 0) return [];
    const facts = await new DatabaseRotationStore(this.#tx).ofIdentities(
      ids,
      now,
    );
    const { governing } = await surroundingsOf(this.#tx, [
      ...new Set(facts.map(({ identityId }) => identityId)),
    ]);
    return this.ofRotations(
      facts.map(of => ({
        ...of,
        governedBy: governing.get(of.identityId)?.[0],
      })),
    );
  }

  async #outcomeFacts(refs: readonly string[]): Promise<OutcomeFacts[]> {
    const tx = this.#tx;
    const states = await new DatabaseOutcomeStore(tx).get(refs);
    const inForce = [...states.values()].filter(
      ({ status }) => !NOT_IN_FORCE.includes(status),
    );
    const named = inForce.map(({ ref }) => ref);
    const definitions = await new DatabaseDefinitionStore(tx).get(named);
    const seats = await new DatabaseSeatStore(tx).seatsOf(named);
    const planned = await new DatabasePlannedSeatStore(tx).of(named);
    const reviews = await new DatabaseDueReviewStore(tx).dueOf(named);
    const charters = await new DatabaseCharterStore(tx).latest(named);
    const declared = inForce.flatMap(({ ref, ...state }) => {
      const definition = definitions.get(ref);
      return definition?.kind === 'Outcome'
        ? [{ ...state, ref, spec: definition.spec }]
        : [];
    });
    const samples = await new DatabaseSampleStore(tx).recent(
      declared.map(({ ref, spec }) => ({
        ...{ outcomeRef: ref, measureId: spec.measure.id },
      })),
      1,
    );
    return declared.map(
      ({ ref, title, status, charterSince, spec }): OutcomeFacts => ({
        ...{ ref, title, status, charterSince, spec },
        seats: (seats.get(ref) ?? []).map(({ holder, ...row }) => ({
          ...row,
          holder: holder?.ref,
        })),
        planned: planned
          .get(ref)
          ?.map(({ holder, ...row }) => ({ ...row, holder: holder.ref })),
        review: reviews.get(ref),
        numbers: this.#known.measures.get(spec.measure.id)
          ? undefined
          : { lastAt: samples.get(ref)?.at(-1)?.at },
        changed: changedBy(charters.get(ref)),
      }),
    );
  }
}

/** Why a file was changed is told where it is. */
function changedBy(charter: CharterVersion | undefined) {
  const { by, reason, origin } = charter ?? {};
  const inGit = origin === 'git' ? 'See the history of its file' : undefined;
  return { by, reason: reason ?? inGit };
}

function subjectOf({ exception, identity, outcome }: TimedDue): string {
  if (exception) return `exception:${exception}`;
  return identity ? `identity:${identity}` : outcome!;
}
