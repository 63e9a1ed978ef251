import { ConflictError, NotFoundError } from '@backstage/errors';
import type { Knex } from 'knex';
import {
  WAITING_STATES,
  type ExceptionState,
  type ExceptionTerms,
  type RuleDescription,
} from 'backstage-plugin-accountability-common';
import { inTransaction, mark, oneAtATime } from '../db';
import { DEFINITION_STAGE } from '../definitions';
import {
  DatabaseExceptionStore,
  DatabaseImportStore,
  decideActivation,
  decideCreation,
  decideEdit,
  decideExpiry,
  decideRenewal,
  decideStep,
  decideSupersession,
  keepImported,
  type Actor,
  type Exception,
  type ImportKey,
  type Step,
  type StepRequest,
} from '../exceptions';
import { contentOf, stillFailing, type ExceptionPolicy } from '../register';
import { toInstant, type Clock } from '../time';
import { beginEffects, endEffects, followStep } from './exceptionEffects';
import { markDeadlines } from './markDeadlines';
import { stepKnown } from './stepKnown';
import { tellDecision } from './tellDecision';

const SWEEP_BATCH = 500;
// What waits, or holds already.
const TAKEN: readonly ExceptionState[] = [
  ...WAITING_STATES,
  'approved',
  'active',
];

/** What is asked for in a renewal. */
export interface RenewalRequest {
  terms: (before: ExceptionTerms) => ExceptionTerms;
  contentHash: string;
}

/**
 * The only way in which exceptions change. Each step is decided with the exception
 * locked, from seats and people as they are at that moment.
 */
export class ExceptionService {
  readonly #known: {
    knex: Knex;
    clock: Clock;
    policy: ExceptionPolicy;
    rules(): RuleDescription[];
    /** Something was permitted, or is no longer. */
    onChange(): void;
  };

  constructor(known: {
    knex: Knex;
    clock: Clock;
    policy: ExceptionPolicy;
    rules(): RuleDescription[];
    onChange(): void;
  }) {
    this.#known = known;
  }

  /**
   * Begins an exception, and hands it in at once where that is asked for.
   *
   * @throws ConflictError where what it is imported from has become one already.
   */
  async create(
    request: { terms: ExceptionTerms; submit: boolean; from?: ImportKey },
    actor: Actor,
  ): Promise<number> {
    return this.#write(async tx => {
      const now = this.#known.clock.now();
      const content = await this.#contentOf(tx, request.terms, actor.ref);
      const store = new DatabaseExceptionStore(tx);
      const draft = await store.write(decideCreation(content, { actor, now }));
      if (request.from) {
        await new DatabaseImportStore(tx).record(request.from, draft.id);
      }
      return request.submit ? this.#submit(tx, draft, actor) : draft;
    });
  }

  async edit(
    id: number,
    request: { terms: ExceptionTerms; expectedHash: string },
    actor: Actor,
  ): Promise<number> {
    return this.#write(async tx => {
      const before = await lock(tx, id);
      const { requester } = before.content;
      const terms = keepImported(before.content.terms, request.terms);
      const content = await this.#contentOf(tx, terms, requester);
      const { expectedHash } = request;
      const step = decideEdit(
        before,
        { content, expectedHash },
        await stepKnown(tx, { exception: before, actor }, this.#known),
      );
      return new DatabaseExceptionStore(tx).write(step, before);
    });
  }

  /** Submits, decides, withdraws, revokes, closes. */
  async step(id: number, request: StepRequest, actor: Actor): Promise<number> {
    return this.#write(async tx => {
      const before = await lock(tx, id);
      const known = await stepKnown(
        tx,
        { exception: before, actor },
        this.#known,
      );
      const still =
        request.action === 'close'
          ? await stillFailing(tx, before.content.terms, this.#known)
          : [];
      const step = decideStep(before, request, { ...known, still });
      if (request.action === 'submit') {
        await this.#refuseTakenInTurn(tx, step.after);
      }
      const after = await new DatabaseExceptionStore(tx).write(step, before);
      await tellDecision(tx, step, { before, after, seats: known.seats });
      if (after.state === 'approved') {
        await this.#refuseTaken(tx, after, ['active']);
        return this.#activate(tx, after);
      }
      if (before.state === 'active') await followStep(tx, after, before);
      return after;
    });
  }

  /** Asks for a renewal; answers with the number of the new exception. */
  async renew(
    id: number,
    request: RenewalRequest,
    actor: Actor,
  ): Promise<number> {
    return this.#write(async tx => {
      const { contentHash } = request;
      const parent = await lock(tx, id);
      const store = new DatabaseExceptionStore(tx);
      const known = await stepKnown(
        tx,
        { exception: parent, actor },
        this.#known,
      );
      const open = await store.renewalOf(id);
      // Refused before anything of the new one is looked at.
      decideRenewal(parent, { contentHash, renewal: 0, open }, known);
      const terms = request.terms(parent.content.terms);
      const content = await this.#contentOf(tx, terms, actor.ref);
      const draft = await store.write(
        decideCreation(content, { ...known, renews: parent }),
      );
      const renewal = await this.#submit(tx, draft, actor);
      await store.write(
        decideRenewal(
          parent,
          { contentHash, renewal: renewal.id, open },
          known,
        ),
        parent,
      );
      return renewal;
    });
  }

  /** Moves on what time alone moves: ends what has ended, begins what begins. */
  async sweep(signal?: AbortSignal): Promise<number> {
    const { knex, clock } = this.#known;
    const due = await new DatabaseExceptionStore(knex).due(
      toInstant(clock.now()),
      SWEEP_BATCH,
    );
    let moved = 0;
    for (const id of due) {
      if (signal?.aborted) break;
      const done = await inTransaction(knex, async tx => {
        const before = await lock(tx, id);
        const now = clock.now();
        const expiry = decideExpiry(before, now);
        if (expiry) {
          const after = await new DatabaseExceptionStore(tx).write(
            expiry,
            before,
          );
          await endEffects(tx, after);
          await markDeadlines(tx, after);
          return true;
        }
        const after = await this.#activate(tx, before);
        await markDeadlines(tx, after);
        return after.state !== before.state;
      });
      if (done) moved += 1;
    }
    if (moved > 0) this.#known.onChange();
    return moved;
  }

  async #write(work: (tx: Knex) => Promise<Exception>): Promise<number> {
    const { id } = await inTransaction(this.#known.knex, async tx => {
      const exception = await work(tx);
      const { decidedBy } = exception.content.terms;
      await markDeadlines(tx, exception);
      // Rules about it look at what waits for its seats, too.
      if (decidedBy) await mark(tx, DEFINITION_STAGE, [decidedBy]);
      return exception;
    });
    this.#known.onChange();
    return id;
  }

  async #submit(tx: Knex, draft: Exception, actor: Actor): Promise<Exception> {
    const step = decideStep(
      draft,
      { action: 'submit', contentHash: draft.contentHash },
      {
        ...(await stepKnown(tx, { exception: draft, actor }, this.#known)),
        still: [],
      },
    );
    await this.#refuseTakenInTurn(tx, { ...step.after, id: draft.id });
    return new DatabaseExceptionStore(tx).write(step, draft);
  }

  /** Whoever hands in at the same moment waits, and sees what the first handed in. */
  async #refuseTakenInTurn(tx: Knex, submitted: Exception): Promise<void> {
    await oneAtATime(tx, 'exceptions-submitted');
    await this.#refuseTaken(tx, submitted, TAKEN);
  }

  /** One exception at a time permits one finding (governance I17). */
  async #refuseTaken(
    tx: Knex,
    { id, parentId, content }: Exception,
    states: readonly ExceptionState[],
  ): Promise<void> {
    const others = await new DatabaseExceptionStore(tx).aboutTheSame(content, {
      except: id,
      states,
    });
    const other = others.find(of => of.id !== parentId);
    if (!other) return;
    throw new ConflictError(
      `Exception ${other.id} (${other.content.terms.title}) is ${other.state} about some of the same; renew that, or leave out what it covers`,
    );
  }

  async #activate(tx: Knex, approved: Exception): Promise<Exception> {
    const now = this.#known.clock.now();
    const step = decideActivation(approved, now);
    if (!step) return approved;
    const store = new DatabaseExceptionStore(tx);
    if (approved.parentId) {
      const parent = await lock(tx, approved.parentId);
      if (parent.state === 'active') {
        const taken: Step = decideSupersession(parent, now);
        await endEffects(tx, await store.write(taken, parent));
      }
    }
    const active = await store.write(step, approved);
    await beginEffects(tx, active);
    return active;
  }

  #contentOf(tx: Knex, terms: ExceptionTerms, requester: string) {
    const { policy, rules, clock } = this.#known;
    return contentOf(tx, terms, {
      ...{ policy, rules: rules(), requester, now: clock.now() },
    });
  }
}

async function lock(tx: Knex, id: number): Promise<Exception> {
  const exception = await new DatabaseExceptionStore(tx).lock(id);
  if (!exception) throw new NotFoundError(`There is no exception ${id}`);
  return exception;
}
