import {
  ConflictError,
  InputError,
  NotAllowedError,
  NotFoundError,
} from '@backstage/errors';
import type { Knex } from 'knex';
import {
  DEFAULT_PLACEHOLDERS,
  isPlaceholderOwner,
  type BulkDecisionResult,
  type DecisionRequest,
  type IdentityFilter,
} from 'backstage-plugin-accountability-common';
import { chunk, inTransaction, isRowId } from '../db';
import { DatabaseDirectoryStore } from '../directory';
import {
  actionsFor,
  DatabaseOwnershipStore,
  replayDecisions,
  type Decision,
  type Person,
} from '../ownership';
import { DatabaseIdentityListStore, type Visibility } from '../posture';
import type { Clock } from '../time';
import { judgeIdentities } from './judgeBatch';
import type { JudgeSettings } from './JudgeSettings';

const BATCH = 200;

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
    person: Person;
    visibility: Visibility;
  }): Promise<void> {
    const { identityId, request, person, visibility } = options;
    const [seen] = await new DatabaseIdentityListStore(this.#knex).byIds(
      [identityId],
      visibility,
    );
    if (!seen)
      throw new NotFoundError(`There is no identity with id ${identityId}`);
    if (seen.goneAt) {
      throw new ConflictError(
        `${seen.reference} is gone since ${seen.goneAt}; there is nothing left to decide`,
      );
    }
    await inTransaction(this.#knex, async tx => {
      const owner = await this.#checkOwner(tx, request);
      const [refusal] = await this.#apply(tx, {
        ids: [identityId],
        request,
        owner,
        person,
      });
      if (refusal) throw new NotAllowedError(refusal.why);
    });
  }

  /** @throws ConflictError when the number to change is no longer the one previewed. */
  async decideInBulk(options: {
    selection: Selection;
    request: DecisionRequest;
    person: Person;
    visibility: Visibility;
    preview: boolean;
    expected?: number;
  }): Promise<BulkDecisionResult> {
    const { request, person } = options;
    const ids = await this.#select(options.selection, options.visibility);
    const owner = await this.#checkOwner(this.#knex, request);
    const refused = new Map<string, number>();
    const allowed: number[] = [];
    for (const piece of chunk(ids, BATCH)) {
      const refusals = await this.#judge(this.#knex, {
        ids: piece,
        request,
        person,
      });
      for (const { why } of refusals)
        refused.set(why, (refused.get(why) ?? 0) + 1);
      const no = new Set(refusals.map(refusal => refusal.id));
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
        applied += await inTransaction(this.#knex, async tx => {
          const refusals = await this.#apply(tx, {
            ids: piece,
            request,
            owner,
            person,
          });
          return piece.length - refusals.length;
        });
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
    const list = new DatabaseIdentityListStore(this.#knex);
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

  /** The owner that a claim or transfer names, as a full ref. */
  async #checkOwner(
    tx: Knex,
    request: DecisionRequest,
  ): Promise<string | undefined> {
    const { action, owner } = request;
    if (action !== 'claim' && action !== 'transfer') return undefined;
    if (!owner) {
      throw new InputError(
        `To ${action}, name the owner: a user or a group of the catalog`,
      );
    }
    if (
      isPlaceholderOwner(owner, [
        ...DEFAULT_PLACEHOLDERS,
        ...this.#settings.placeholders,
      ])
    ) {
      throw new InputError(
        `'${owner}' names nobody; name a user or a group of the catalog`,
      );
    }
    const standing = (
      await new DatabaseDirectoryStore(tx).standings([owner])
    ).get(owner);
    if (standing?.standing !== 'active' || !standing.ref) {
      throw new InputError(
        `'${owner}' cannot own anything: no active person of the catalog stands behind it`,
      );
    }
    return standing.ref;
  }

  /** Those of the identities for which the person may not do it, with the reason. */
  async #judge(
    tx: Knex,
    options: {
      ids: readonly number[];
      request: DecisionRequest;
      person: Person;
    },
  ): Promise<{ id: number; why: string }[]> {
    const { ids, request, person } = options;
    const store = new DatabaseOwnershipStore(tx);
    const states = await store.statesOf(ids);
    const decisions = await store.decisionsOf(ids);
    return ids.flatMap(id => {
      const of = decisions.get(id) ?? [];
      const state = states.get(id);
      if (!state)
        return { id, why: 'It was not judged yet; try again in a few seconds' };
      const action = actionsFor({
        resolution: state.resolution,
        standing: replayDecisions(of),
        disputedBy: of.filter(d => d.action === 'dispute').at(-1)?.by,
        person,
      }).find(a => a.action === request.action)!;
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
      person: Person;
    },
  ): Promise<{ id: number; why: string }[]> {
    const { request, person } = options;
    const now = this.#clock.now();
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
          by: person.ref,
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
