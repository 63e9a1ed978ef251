import { InputError, NotFoundError } from '@backstage/errors';
import type { Knex } from 'knex';
import {
  PROGRAMME,
  type DueReview,
  type DueReviewPage,
  type ReviewDetail,
  type ReviewPage,
  type ReviewPreview,
  type ReviewSummary,
} from 'backstage-plugin-accountability-common';
import { readParties, type Viewer } from '../../controls';
import { isRowId } from '../../db';
import { hashOf } from '../../definitions';
import type { OutcomeReader } from '../../outcomes';
import type { ReviewCaller, ReviewService } from '../../pipeline';
import {
  DatabaseHeldReviewStore,
  DatabaseReviewStore,
  type Review,
} from '../../reviews';
import { toInstant, type Clock } from '../../time';

/** Reviews as pages show them. What a caller may see is the business of the routes. */
export class ReviewPages {
  readonly #known: {
    knex: Knex;
    clock: Clock;
    placeholders: readonly string[];
    outcomes: OutcomeReader;
    reviews: ReviewService;
  };

  constructor(known: {
    knex: Knex;
    clock: Clock;
    placeholders: readonly string[];
    outcomes: OutcomeReader;
    reviews: ReviewService;
  }) {
    this.#known = known;
  }

  async subjectOf(id: number): Promise<string | undefined> {
    return (await new DatabaseReviewStore(this.#known.knex).get(id))?.subject;
  }

  async list(query: {
    subject: string;
    programme: boolean;
    limit: number;
    cursor?: string;
  }): Promise<ReviewPage> {
    const { subject, programme, limit, cursor } = query;
    const before = cursor === undefined ? undefined : Number(cursor);
    if (before !== undefined && !isRowId(before)) {
      throw new InputError(
        'The cursor does not belong to this list; leave it out to start from the first page',
      );
    }
    const found = await new DatabaseHeldReviewStore(this.#known.knex).page({
      ...{ subject, programme, before, limit: limit + 1 },
    });
    const items = found.slice(0, limit);
    return {
      items: items.map(toSummary),
      nextCursor: found.length > limit ? String(items.at(-1)!.id) : undefined,
      dueAt: (await this.#known.reviews.next(subject))?.dueAt,
      openReview: await this.#open(subject),
    };
  }

  async due(
    query: { overdue?: 'true'; limit: number; cursor?: string },
    asked: { viewer: Viewer; seesProgramme: boolean },
  ): Promise<DueReviewPage> {
    const { knex, clock, outcomes, reviews, placeholders } = this.#known;
    const now = clock.now();
    const { limit, cursor } = query;
    const page = await outcomes.dueReviews(
      { limit, cursor, before: query.overdue && now },
      asked.viewer,
    );
    const titles = await outcomes.titlesAndOwners(
      page.items.map(({ outcomeRef }) => outcomeRef),
    );
    const open = await new DatabaseReviewStore(knex).open([
      PROGRAMME,
      ...page.items.map(({ outcomeRef }) => outcomeRef),
    ]);
    const party = await readParties(
      knex,
      [...titles.values()].flatMap(({ owners }) => owners),
      placeholders,
    );
    const ofAll = asked.seesProgramme
      ? await reviews.next(PROGRAMME)
      : undefined;
    const programme: DueReview | undefined = ofAll && {
      ...{ subject: PROGRAMME, title: 'Programme', ...ofAll, holders: [] },
      overdue: ofAll.dueAt < toInstant(now),
      openReview: idOf(open.get(PROGRAMME)),
    };
    return {
      items: page.items.map((row): DueReview => {
        const { outcomeRef: subject, cadence, dueAt, lastHeldAt } = row;
        const known = titles.get(subject);
        return {
          ...{ subject, cadence, dueAt, lastHeldAt },
          title: known?.title ?? subject,
          overdue: dueAt < toInstant(now),
          holders: (known?.owners ?? []).map(party),
          openReview: idOf(open.get(subject)),
        };
      }),
      nextCursor: page.nextCursor,
      programme: query.overdue && !programme?.overdue ? undefined : programme,
    };
  }

  async preview(subject: string, caller: ReviewCaller): Promise<ReviewPreview> {
    const { reviews } = this.#known;
    return {
      ...(await reviews.boardPack(subject)),
      dueAt: (await reviews.next(subject))?.dueAt,
      openReview: await this.#open(subject),
      mayHold: await reviews.mayHold(subject, caller),
    };
  }

  /** @throws NotFoundError when there is none. */
  async detail(id: number, caller: ReviewCaller): Promise<ReviewDetail> {
    const { knex, reviews, placeholders } = this.#known;
    const found = await reviews.get(id);
    if (!found) throw new NotFoundError(`There is no review ${id}`);
    const { review, facts, agenda, entries, latestNextOn } = found;
    const { record, hash, subject } = review;
    const party = await readParties(knex, record.participants, placeholders);
    return {
      ...toSummary(review),
      ...{ facts, agenda, record, hash, latestNextOn },
      factsHash: hashOf(facts),
      participants: record.participants.map(party),
      entries: entries.map(entry => ({
        sequence: entry.sequence,
        what: entry.what,
        at: entry.at,
        by: entry.by,
        reason: entry.reason,
        hash: entry.hash,
        previousHash: entry.previousHash,
      })),
      mayHold: await reviews.mayHold(subject, caller),
    };
  }

  async #open(subject: string): Promise<string | undefined> {
    const store = new DatabaseReviewStore(this.#known.knex);
    return idOf((await store.open([subject])).get(subject));
  }
}

function idOf(review: Review | undefined): string | undefined {
  return review && String(review.id);
}

function toSummary(review: Review): ReviewSummary {
  const { id, subject, title, state, openedAt, openedBy } = review;
  const { heldAt, nextOn, record, corrected } = review;
  return {
    id: String(id),
    ...{ subject, title, state, openedAt, openedBy, heldAt, nextOn },
    ...{ decisions: record.decisions, corrected },
  };
}
