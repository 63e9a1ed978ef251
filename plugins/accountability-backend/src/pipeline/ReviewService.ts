import { InputError, NotAllowedError, NotFoundError } from '@backstage/errors';
import type { Knex } from 'knex';
import {
  latestNextDate,
  PROGRAMME,
  reviewAgenda,
  reviewDueAt,
  reviewHoldPermission,
  type Cadence,
  type ReviewFacts,
  type ReviewRecord,
} from 'backstage-plugin-accountability-common';
import { inTransaction } from '../db';
import { DatabaseDefinitionStore } from '../definitions';
import { DatabaseDirectoryStore, type DirectoryPerson } from '../directory';
import { mayHoldReview, type Allowed, type OutcomeReader } from '../outcomes';
import {
  boardPackOf,
  DatabaseReviewStore,
  decideClosing,
  decideOpening,
  decideRecord,
  type BoardPack,
  type Review,
  type ReviewEntry,
} from '../reviews';
import { endOfDay, toInstant, type Clock } from '../time';
import { checkPeople } from './checkPeople';

const MOST_OUTCOMES = 200;
const MOST_PREVIOUS = 5;

/** Who holds a review. */
export interface ReviewCaller {
  /** Absent for a service. */
  person?: DirectoryPerson;
  /** Has the permission to hold any review. */
  permitted: boolean;
}

/** When the next review is due, and when one was held last. */
export interface NextReview {
  cadence: Cadence;
  dueAt: string;
  lastHeldAt?: string;
}

/** Holds reviews: gathers and freezes what they look at, and judges at once what was held. */
export class ReviewService {
  readonly #knex: Knex;
  readonly #clock: Clock;
  readonly #outcomes: OutcomeReader;
  readonly #programme: Cadence;
  readonly #judge: (refs: readonly string[]) => Promise<void>;

  constructor(options: {
    knex: Knex;
    clock: Clock;
    outcomes: OutcomeReader;
    /** How often the programme as a whole is reviewed. */
    programme: Cadence;
    judge: (refs: readonly string[]) => Promise<void>;
  }) {
    this.#knex = options.knex;
    this.#clock = options.clock;
    this.#outcomes = options.outcomes;
    this.#programme = options.programme;
    this.#judge = options.judge;
  }

  /** What a review would look at now. @throws InputError where no cadence is agreed. */
  async boardPack(subject: string): Promise<BoardPack> {
    const refs =
      subject === PROGRAMME ? await this.#outcomes.inForce() : [subject];
    const outcomes = await this.#outcomes.reviewFacts(
      refs.slice(0, MOST_OUTCOMES),
    );
    const held = await new DatabaseReviewStore(this.#knex).held(
      subject,
      MOST_PREVIOUS,
    );
    const facts: ReviewFacts = {
      subject,
      title:
        subject === PROGRAMME ? 'Programme' : outcomes[0]?.title ?? subject,
      cadence: await this.#cadenceOf(subject),
      outcomes,
      moreOutcomes: Math.max(0, refs.length - MOST_OUTCOMES),
      previous: held.map(({ id, heldAt, record }) => ({
        id: String(id),
        heldAt: heldAt!,
        decisions: record.decisions,
      })),
    };
    return { facts, agenda: reviewAgenda(facts) };
  }

  /** When the next review is due; undefined where none was agreed or nothing is in force. */
  async next(subject: string): Promise<NextReview | undefined> {
    if (subject !== PROGRAMME) return this.#outcomes.reviewDue(subject);
    const store = new DatabaseReviewStore(this.#knex);
    const [last] = await store.held(PROGRAMME, 1);
    // Until the first one is held, it is due since there are outcomes.
    const since = last?.heldAt ?? (await this.#outcomes.oldestCharter());
    if (!since) return undefined;
    const cadence = this.#programme;
    const dueAt = reviewDueAt({
      cadence,
      since: new Date(since),
      nextOn: last?.nextOn ? endOfDay(last.nextOn) : undefined,
    });
    return { cadence, dueAt: toInstant(dueAt), lastHeldAt: last?.heldAt };
  }

  async mayHold(subject: string, caller: ReviewCaller): Promise<Allowed> {
    return mayHold(this.#knex, subject, {
      ...caller,
      now: this.#clock.now(),
    });
  }

  /** @throws ConflictError when one is open already, NotAllowedError with the reason. */
  async start(subject: string, caller: ReviewCaller): Promise<Review> {
    const pack = await this.boardPack(subject);
    const now = this.#clock.now();
    return inTransaction(this.#knex, async tx => {
      const store = new DatabaseReviewStore(tx);
      const head = await store.head(subject);
      const by = await requireHolder(tx, subject, { ...caller, now });
      const open = (await store.open([subject])).get(subject);
      const outcomes = pack.facts.outcomes.map(({ ref }) => ref);
      return store.begin(
        head,
        decideOpening(pack, { by, now, open }),
        outcomes,
      );
    });
  }

  /** @throws ConflictError when somebody wrote since, NotAllowedError with the reason. */
  async record(
    id: number,
    request: { record: ReviewRecord; expectedHash: string; reason?: string },
    caller: ReviewCaller,
  ): Promise<Review> {
    return this.#continue(id, caller, async (tx, review, deed) => {
      const record = await checkPeople(tx, request.record);
      return decideRecord(review, { ...request, record }, deed);
    });
  }

  /** @throws ConflictError when somebody wrote since, InputError when it left no trace. */
  async close(
    id: number,
    request: { nextOn: string; expectedHash: string },
    caller: ReviewCaller,
  ): Promise<Review> {
    return this.#continue(id, caller, async (tx, review, deed) =>
      decideClosing(
        review,
        { ...request, cadence: await this.#cadenceOf(review.subject, tx) },
        deed,
      ),
    );
  }

  /** A review with everything that was written down, or undefined. */
  async get(id: number): Promise<
    | (BoardPack & {
        review: Review;
        entries: ReviewEntry[];
        latestNextOn: string;
      })
    | undefined
  > {
    const store = new DatabaseReviewStore(this.#knex);
    const review = await store.get(id);
    if (!review) return undefined;
    const entries = await store.entries(id);
    const pack = boardPackOf(entries);
    const latestNextOn = latestNextDate({
      cadence: pack.facts.cadence,
      now: this.#clock.now(),
    });
    return { ...pack, review, entries, latestNextOn };
  }

  async #continue(
    id: number,
    caller: ReviewCaller,
    decide: (
      tx: Knex,
      review: Review,
      deed: { by: string; now: Date },
    ) => Promise<ReturnType<typeof decideClosing>>,
  ): Promise<Review> {
    const now = this.#clock.now();
    let looked: string[] = [];
    const review = await inTransaction(this.#knex, async tx => {
      const store = new DatabaseReviewStore(tx);
      const subject = (await store.get(id))?.subject;
      if (!subject) throw new NotFoundError(`There is no review ${id}`);
      const head = await store.head(subject);
      const before = (await store.get(id))!;
      const by = await requireHolder(tx, subject, { ...caller, now });
      const step = await decide(tx, before, { by, now });
      looked = await store.outcomesOf(id);
      const { agenda } = boardPackOf(await store.entries(id));
      return store.continue(
        head,
        step,
        decidedAbout(step.after, { looked, agenda }),
      );
    });
    // What was held, and what was decided in it, is judged before it is answered.
    if (review.state === 'closed') await this.#judge(looked);
    return review;
  }

  async #cadenceOf(subject: string, tx = this.#knex): Promise<Cadence> {
    if (subject === PROGRAMME) return this.#programme;
    const outcome = (await new DatabaseDefinitionStore(tx).get([subject])).get(
      subject,
    );
    if (outcome?.kind !== 'Outcome') {
      throw new NotFoundError(`There is no outcome ${subject}`);
    }
    if (!outcome.spec.review) {
      throw new InputError(
        `${subject} has no cadence of reviews; agree on one in its charter (spec.review.cadence), then hold the review`,
      );
    }
    return outcome.spec.review.cadence;
  }
}

/** Outcomes that the decisions of a review are about. */
function decidedAbout(
  { subject, record }: Review,
  { looked, agenda }: { looked: readonly string[] } & Pick<BoardPack, 'agenda'>,
): string[] {
  if (subject !== PROGRAMME)
    return record.decisions.length > 0 ? [subject] : [];
  const topics = new Map(agenda.map(({ id, outcome }) => [id, outcome]));
  const about = record.decisions.map(
    decision => topics.get(decision.about ?? '') ?? decision.about,
  );
  return looked.filter(ref => about.includes(ref));
}

async function mayHold(
  tx: Knex,
  subject: string,
  { person, permitted, now }: ReviewCaller & { now: Date },
): Promise<Allowed> {
  if (!person) return { allowed: false, why: 'Only people hold reviews' };
  // Read again, because seats and groups may have moved since the request came.
  const asked = await new DatabaseDirectoryStore(tx).person(person.ref);
  if (subject !== PROGRAMME) {
    return mayHoldReview(tx, { ref: subject, person: asked, permitted, now });
  }
  if (!asked.active) {
    return {
      allowed: false,
      why: `The catalog does not know ${asked.ref} as an active person`,
    };
  }
  return permitted
    ? { allowed: true }
    : {
        allowed: false,
        why: `Reviews of the programme need the permission ${reviewHoldPermission.name}`,
      };
}

async function requireHolder(
  tx: Knex,
  subject: string,
  caller: ReviewCaller & { now: Date },
): Promise<string> {
  const { allowed, why } = await mayHold(tx, subject, caller);
  if (!allowed) throw new NotAllowedError(why);
  return caller.person!.ref;
}
