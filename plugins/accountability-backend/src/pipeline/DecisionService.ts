import {
  ConflictError,
  NotAllowedError,
  NotFoundError,
} from '@backstage/errors';
import type { Knex } from 'knex';
import type {
  BulkDecisionResult,
  DecisionRequest,
  IdentityFilter,
} from 'backstage-plugin-accountability-common';
import { chunk, inTransaction, isRowId } from '../db';
import { holdDirectory } from '../directory';
import {
  DatabaseOwnershipStore,
  NOT_PERMITTED,
  type Action,
  type Decision,
} from '../ownership';
import { DatabaseIdentityListStore, type Visibility } from '../posture';
import type { Clock } from '../time';
import { actionsOf, type Decider } from './actionsOf';
import { judgeIdentities } from './judgeBatch';
import type { JudgeSettings } from './JudgeSettings';
import { ownerNamed } from './ownerNamed';

const BATCH = 200;

/** An identity that is left alone, and the reason. */
interface Refusal {
  id: number;
  why: string;
}

/** Which identities a bulk decision means. */
export type Selection = { ids: string[] } | { filter: IdentityFilter };

/** Takes decisions about ownership: checks who may, appends, and judges anew at once. */
export class DecisionService {
  readonly #knex: Knex;
  readonly #clock: Clock;
  readonly #settings: JudgeSettings;

  constructor(options: { knex: Knex; clock: Clock; settings: JudgeSettings }) {
    this.#knex = options.knex;
    this.#clock = options.clock;
    this.#settings = options.settings;
  }

  /**
   * @throws NotFoundError for an identity the person cannot see, InputError for an
   * owner that cannot own, NotAllowedError with the reason otherwise.
   */
  async decide(options: {
    identityId: number;
    request: DecisionRequest;
    decider: Decider;
    visibility: Visibility;
  }): Promise<void> {
    const { identityId, request, decider, visibility } = options;
    const { placeholders } = this.#settings;
    const [seen] = await new DatabaseIdentityListStore(
      this.#knex,
      this.#clock,
    ).byIds([identityId], visibility);
    if (!seen)
      throw new NotFoundError(`There is no identity with id ${identityId}`);
    if (seen.goneAt) {
      throw new ConflictError(
        `${seen.reference} is gone since ${seen.goneAt}; there is nothing left to decide`,
      );
    }
    await inTransaction(this.#knex, async tx => {
      const owner = await ownerNamed(tx, { request, placeholders });
      const [refusal] = await this.#apply(tx, {
        ids: [identityId],
        request,
        owner,
        decider,
      });
      if (refusal) throw new NotAllowedError(refusal.why);
    });
  }

  /**
   * What the person may do about an identity that they see, and why not: the same
   * answer refuses a decision and disables its button.
   */
  async actions(identityId: number, decider: Decider): Promise<Action[]> {
    return (await this.actionsOf([identityId], decider)).get(identityId)!;
  }

  /** The same for several, by id. */
  actionsOf(
    ids: readonly number[],
    decider: Decider,
  ): Promise<Map<number, Action[]>> {
    return actionsOf(this.#knex, { ids, decider, clock: this.#clock });
  }

  /** @throws ConflictError when the number to change is no longer the one previewed. */
  async decideInBulk(options: {
    selection: Selection;
    request: DecisionRequest;
    decider: Decider;
    visibility: Visibility;
    preview: boolean;
    expected?: number;
  }): Promise<BulkDecisionResult> {
    const { request, decider } = options;
    const { placeholders } = this.#settings;
    if (decider.permitted === 'none') throw new NotAllowedError(NOT_PERMITTED);
    const ids = await this.#select(options.selection, options.visibility);
    const owner = await ownerNamed(this.#knex, { request, placeholders });
    const refused = new Map<string, number>();
    const refuse = (refusals: readonly Refusal[]) => {
      for (const { why } of refusals)
        refused.set(why, (refused.get(why) ?? 0) + 1);
      return new Set(refusals.map(refusal => refusal.id));
    };
    const allowed: number[] = [];
    for (const piece of chunk(ids, BATCH)) {
      const refusals = await this.#judge(this.#knex, {
        ids: piece,
        request,
        decider,
      });
      const no = refuse(refusals);
      allowed.push(...piece.filter(id => !no.has(id)));
    }
    if (options.expected !== undefined && options.expected !== allowed.length) {
      throw new ConflictError(
        `${allowed.length} identities would change now, ${options.expected} when you looked; look again before you apply`,
      );
    }
    let applied = 0;
    if (!options.preview) {
      for (const piece of chunk(allowed, BATCH)) {
        const refusals = await inTransaction(this.#knex, tx =>
          this.#apply(tx, { ids: piece, request, owner, decider }),
        );
        applied += piece.length - refuse(refusals).size;
      }
    }
    return {
      matching: ids.length,
      applied: options.preview ? allowed.length : applied,
      refused: [...refused].map(([why, count]) => ({ why, count })),
    };
  }

  async #select(
    selection: Selection,
    visibility: Visibility,
  ): Promise<number[]> {
    const list = new DatabaseIdentityListStore(this.#knex, this.#clock);
    if ('ids' in selection) {
      const seen = await list.byIds(
        selection.ids.map(Number).filter(isRowId),
        visibility,
      );
      return seen.filter(item => !item.goneAt).map(item => Number(item.id));
    }
    const ids: number[] = [];
    for await (const page of list.ids(
      { ...selection.filter, gone: undefined },
      visibility,
    )) {
      ids.push(...page);
    }
    return ids;
  }

  /** Those of the identities for which the person may not do it, with the reason. */
  async #judge(
    tx: Knex,
    options: {
      ids: readonly number[];
      request: DecisionRequest;
      decider: Decider;
    },
  ): Promise<Refusal[]> {
    const { ids, request, decider } = options;
    const actions = await actionsOf(tx, { ids, decider, clock: this.#clock });
    return ids.flatMap(id => {
      const action = actions
        .get(id)!
        .find(candidate => candidate.action === request.action)!;
      if (!action.allowed) return { id, why: action.why! };
      const owner = request.owner?.toLowerCase();
      return request.action === 'claim' &&
        owner &&
        !action.owners!.includes(owner)
        ? {
            id,
            why: `You may claim it for yourself or your groups, not for ${owner}`,
          }
        : [];
    });
  }

  async #apply(
    tx: Knex,
    options: {
      ids: readonly number[];
      request: DecisionRequest;
      owner?: string;
      decider: Decider;
    },
  ): Promise<Refusal[]> {
    const { request, decider } = options;
    const now = this.#clock.now();
    await holdDirectory(tx);
    const store = new DatabaseOwnershipStore(tx);
    await store.lock(options.ids);
    const refusals = await this.#judge(tx, options);
    const no = new Set(refusals.map(refusal => refusal.id));
    const ids = options.ids.filter(id => !no.has(id));
    const states = await store.statesOf(ids);
    await store.append(
      ids.map((identityId): Omit<Decision, 'id' | 'at'> => {
        const state = states.get(identityId)!;
        const accepted = state.offeredTo ?? state.resolution.ref;
        return {
          identityId,
          action: request.action,
          by: decider.person.ref,
          owner: request.action === 'accept' ? accepted : options.owner,
          reason: request.reason,
        };
      }),
      now,
    );
    await judgeIdentities(tx, this.#settings, { ids, now });
    return refusals;
  }
}
