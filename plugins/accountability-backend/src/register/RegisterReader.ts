import {
  exceptionActionSchema,
  latestExpiry,
  type EarlierException,
  type ExceptionDetail,
  type ExceptionListQuery,
  type ExceptionPage,
  type ExceptionState,
  type PartyView,
} from 'backstage-plugin-accountability-common';
import { readParties } from '../controls';
import {
  askedFor,
  DatabaseExceptionStore,
  mayStep,
  turnOf,
  type Exception,
  type Turn,
} from '../exceptions';
import {
  DatabaseIdentityListStore,
  DatabaseVisibleSetStore,
  SEES_ALL,
} from '../posture';
import { toInstant } from '../time';
import { approversOf, peopleIn, seatsAsked } from './approversOf';
import { DatabaseRegisterStore } from './DatabaseRegisterStore';
import { findingsUnder } from './findingsUnder';
import type { RegisterKnown } from './RegisterKnown';
import { isPutBefore } from './isPutBefore';
import { failingExceptions } from './judgedExceptions';
import { seatsThatDecide, type Deciders } from './seatsThatDecide';
import type { RegisterCaller } from './RegisterCaller';
import { summariesOf } from './summariesOf';
import { transitionViews } from './transitionViews';
import { stepFacts, waitingFor } from './turns';

const MOST_FINDINGS = 200;
const MOST_EARLIER = 20;

/** Exceptions as pages show them. */
export class RegisterReader {
  readonly #known: RegisterKnown;

  constructor(known: RegisterKnown) {
    this.#known = known;
  }

  async page(
    query: Required<Pick<ExceptionListQuery, 'limit' | 'sort'>> &
      Omit<ExceptionListQuery, 'state'> & { state?: ExceptionState[] },
    caller: RegisterCaller,
  ): Promise<ExceptionPage> {
    const { knex, policy, clock } = this.#known;
    const { sort, cursor, mine, check, ...rest } = query;
    const limit = Number(query.limit);
    const store = new DatabaseRegisterStore(knex);
    const { viewer, actor } = caller;
    const now = clock.now();
    if (query.entity && !(await this.#seesEntity(query.entity, caller))) {
      return { items: [], counts: {}, toDecide: 0 };
    }
    const filter =
      check === undefined
        ? rest
        : {
            ...rest,
            ids: await failingExceptions(this.#known, check, {
              ...{ filter: {}, viewer, now },
            }),
          };
    const waiting = await waitingFor(this.#known, caller);
    const mineOnly =
      mine === 'requested' ? { requestedBy: actor?.ref ?? '' } : {};
    const page =
      mine === 'to-decide'
        ? {
            items: waiting.slice(0, limit).map(({ exception }) => exception),
            nextCursor: undefined,
          }
        : await store.page({
            filter: { ...filter, ...mineOnly },
            ...{ viewer, now, sort, limit, cursor },
          });
    return {
      items: await summariesOf(this.#known, page.items, {
        ...caller,
        turns: new Map(
          waiting.map(({ exception, turn }) => [exception.id, turn]),
        ),
        deciders: await seatsThatDecide(knex, {
          outcomes: page.items.map(({ content }) => content.terms.decidedBy),
          ...{ policy, now },
        }),
      }),
      nextCursor: page.nextCursor,
      counts: await store.counts({ ...filter, ...mineOnly }, viewer, now),
      toDecide: waiting.length,
    };
  }

  async maySee(id: number, { viewer }: RegisterCaller): Promise<boolean> {
    return new DatabaseRegisterStore(this.#known.knex).maySee(id, viewer);
  }

  /** Undefined when there is none; whether the caller may see it is asked before. */
  async detail(
    id: number,
    caller: RegisterCaller,
  ): Promise<ExceptionDetail | undefined> {
    const { knex, clock, policy, rules } = this.#known;
    const now = clock.now();
    const store = new DatabaseExceptionStore(knex);
    const exception = await store.get(id);
    if (!exception) return undefined;
    const { content, approvals } = exception;
    const { terms, requester } = content;
    const decidersByOutcome = await seatsThatDecide(knex, {
      ...{ outcomes: [terms.decidedBy], policy, now },
    });
    const deciders = decidersByOutcome.get(terms.decidedBy)!;
    const transitions = await store.transitions(id);
    const party = await this.#parties([
      ...peopleIn(deciders),
      ...transitions.flatMap(of => of.by ?? []),
      requester,
    ]);
    const findings = await findingsUnder(knex, terms, {
      rules: rules(),
      clock,
    });
    const visible = await this.#visibleSubjects(exception, caller, deciders);
    const { actions, turn } = await this.#stepping(exception, {
      ...{ deciders: decidersByOutcome, caller, now },
    });
    const [summary] = await summariesOf(this.#known, [exception], {
      ...caller,
      turns: new Map(turn ? [[id, turn]] : []),
      deciders: decidersByOutcome,
    });
    const renewal = await store.renewalOf(id);
    return {
      ...summary,
      terms: { ...terms, ...visible.terms },
      raises: content.raises,
      limit: content.limit,
      latestExpiresAt: toInstant(
        latestExpiry({
          limit: content.limit,
          effectiveFrom: new Date(exception.effectiveFrom ?? now),
          firstEffectiveFrom: exception.firstEffectiveFrom
            ? new Date(exception.firstEffectiveFrom)
            : undefined,
        }),
      ),
      approvers: approversOf(
        {
          ...{ ...content, ...seatsAsked(exception, deciders) },
          asked: askedFor(content, new Date(exception.requestedAt ?? now)),
        },
        { deciders, approvals, party },
      ),
      contentHash: exception.contentHash,
      hash: exception.hash,
      findings: findings
        .filter(({ subject }) => visible.subjects.has(subject))
        .slice(0, MOST_FINDINGS)
        .map(({ subject: _, ...finding }) => finding),
      noLongerNeeded: findings.every(({ failing }) => !failing),
      renewalOf: exception.parentId ? String(exception.parentId) : undefined,
      renewedBy: renewal && String(renewal.id),
      earlier: await this.earlier(content, { caller, except: id }),
      transitions: transitionViews(transitions, party),
      actions,
    };
  }

  /** What the same was permitted before, as far as the caller may see it. */
  async earlier(
    content: Pick<Exception['content'], 'terms'>,
    { caller, except }: { caller: RegisterCaller; except?: number },
  ): Promise<EarlierException[]> {
    const found = await new DatabaseExceptionStore(
      this.#known.knex,
    ).aboutTheSame(content, { except });
    const before = found
      .filter(({ effectiveFrom }) => effectiveFrom !== undefined)
      .slice(0, MOST_EARLIER);
    const seen = await Promise.all(
      before.map(({ id }) => this.maySee(id, caller)),
    );
    return before
      .filter((_, at) => seen[at])
      .map(({ id, state, effectiveFrom, endedAt, content: of }) => ({
        ...{ id: String(id), title: of.terms.title },
        ...{ state, effectiveFrom, endedAt },
      }));
  }

  async #stepping(
    exception: Exception,
    known: {
      deciders: ReadonlyMap<string | undefined, Deciders>;
      caller: RegisterCaller;
      now: Date;
    },
  ): Promise<{ actions: ExceptionDetail['actions']; turn?: Turn }> {
    const { deciders, now } = known;
    const { actor } = known.caller;
    if (!actor) return { actions: [] };
    const facts = (
      await stepFacts(this.#known.knex, [exception], { actor, deciders, now })
    )(exception);
    const actions = exceptionActionSchema.options.flatMap(action => {
      const may = mayStep(exception, action, facts);
      // What the state does not allow is no button.
      if (may.illegal) return [];
      return [
        {
          ...{ action, allowed: may.allowed, why: may.why },
          seats: may.seats?.map(({ seat }) => seat),
        },
      ];
    });
    return { actions, turn: turnOf(exception, facts) };
  }

  /** The terms and subjects without what the caller may not see. */
  async #visibleSubjects(
    exception: Exception,
    caller: RegisterCaller,
    deciders: Deciders,
  ) {
    const { terms } = exception.content;
    const { knex, clock } = this.#known;
    const all = isPutBefore(exception, caller, deciders);
    const seen = await new DatabaseIdentityListStore(knex, clock).byIds(
      terms.identities.map(Number),
      all ? SEES_ALL : caller.viewer.visibility,
    );
    const identities = seen.map(({ id }) => id);
    const outcomes = terms.outcomes.filter(
      ref => all || caller.viewer.outcomes.includes(ref),
    );
    return {
      terms: { identities, outcomes },
      subjects: new Set([
        ...identities.map(id => `identity:${id}`),
        ...outcomes,
      ]),
    };
  }

  async #seesEntity(ref: string, { viewer }: RegisterCaller): Promise<boolean> {
    const seen = await new DatabaseVisibleSetStore(this.#known.knex).among(
      [ref.toLowerCase()],
      viewer.visibility,
    );
    return seen.size > 0;
  }

  #parties(refs: readonly string[]): Promise<(ref: string) => PartyView> {
    return readParties(this.#known.knex, refs, this.#known.placeholders);
  }
}
