import { InputError } from '@backstage/errors';
import type { Knex } from 'knex';
import {
  MAX_TRANSFERRED_DEFINITIONS,
  type BulkDecisionResult,
  type transferSchema,
} from 'backstage-plugin-accountability-common';
import type { z } from 'zod';
import type { ControlReader, Viewer } from '../controls';
import {
  DatabaseDefinitionStore,
  hashOf,
  type DefinitionService,
} from '../definitions';
import type { Allowed, OutcomeReader } from '../outcomes';
import { DatabaseOwnershipStore, NOT_PERMITTED } from '../ownership';
import { DatabaseIdentityListStore, type Visibility } from '../posture';
import {
  decidedFor,
  planDefinitions,
  type PlannedDefinition,
} from '../transfers';
import type { Decider } from './actionsOf';
import type { DecisionService } from './DecisionService';

/** What shall pass, from whom to whom, by full refs in lower case. */
export type Transfer = z.output<typeof transferSchema>;

/** Who passes things on, and what they may do. */
export interface TransferCaller {
  by: string;
  viewer: Viewer;
  decider: Decider;
  visibility: Visibility;
  declare: Allowed;
}

/** Everything that a transfer would do. */
export interface TransferPlan {
  ids: number[];
  declared: number;
  identities: Pick<BulkDecisionResult, 'applied' | 'refused'>;
  definitions: PlannedDefinition[];
  hidden: number;
  /** Differs when something else would pass. */
  hash: string;
}

/** What the plans are made of. */
export interface TransferDependencies {
  knex: Knex;
  decisions: DecisionService;
  definitions: DefinitionService;
  outcomes: OutcomeReader;
  controls: ControlReader;
}

/** Finds out what a transfer would do; keeps nothing. */
export class TransferPlanner {
  readonly #options: TransferDependencies;

  constructor(options: TransferDependencies) {
    this.#options = options;
  }

  async plan(
    transfer: Transfer,
    caller: TransferCaller,
  ): Promise<TransferPlan> {
    const { decisions } = this.#options;
    const { definitions, hidden } = await this.#definitions(transfer, caller);
    const held = transfer.identities
      ? await this.#identities(transfer, caller)
      : { ids: [], declared: 0 };
    const mayDecide = caller.decider.permitted !== 'none';
    const ids = mayDecide ? held.ids : [];
    const identities =
      ids.length === 0
        ? {
            applied: 0,
            refused: held.ids.length
              ? [{ why: NOT_PERMITTED, count: held.ids.length }]
              : [],
          }
        : await decisions.decideInBulk({
            ...offerOf(ids, caller),
            request: {
              action: 'transfer',
              owner: transfer.to,
              reason: 'preview',
            },
            preview: true,
          });
    return {
      ...{ ids, identities, definitions, hidden },
      declared: held.declared,
      hash: hashOf({
        from: transfer.from,
        to: transfer.to,
        ids,
        offered: identities.applied,
        definitions: definitions.map(({ ref, hash, refused }) => [
          ...[ref, hash, refused ?? ''],
        ]),
      }),
    };
  }

  /** The identities that `from` answers for, as far as the caller may see them. */
  async #identities(
    { from, entity }: Transfer,
    { visibility }: TransferCaller,
  ): Promise<{ ids: number[]; declared: number }> {
    const { knex } = this.#options;
    const ownership = new DatabaseOwnershipStore(knex);
    const mentioned = await ownership.idsByMentions([from]);
    const decided = new Set(
      decidedFor(new Set([from]), await ownership.decisionsOf(mentioned)).get(
        from,
      ) ?? [],
    );
    const list = new DatabaseIdentityListStore(knex);
    const below = new Set<number>();
    if (entity) {
      for await (const page of list.ids({ entity }, visibility)) {
        page.forEach(id => below.add(id));
      }
    }
    const seen = await list.byIds([...decided], visibility);
    const ids = seen
      .filter(item => !item.goneAt && (!entity || below.has(Number(item.id))))
      .map(item => Number(item.id))
      .sort((a, b) => a - b);
    const all: number[] = [];
    for await (const page of list.ids({ owner: [from], entity }, visibility)) {
      all.push(...page);
    }
    return { ids, declared: all.filter(id => !decided.has(id)).length };
  }

  async #definitions(
    { from, to, definitions }: Transfer,
    caller: TransferCaller,
  ): Promise<Pick<TransferPlan, 'definitions' | 'hidden'>> {
    const { knex, outcomes, controls } = this.#options;
    const store = new DatabaseDefinitionStore(knex);
    const declared = [
      ...(await store.list('Outcome')),
      ...(await store.list('Control')),
    ];
    const chosen = definitions && new Set(definitions.map(lower));
    const planned = planDefinitions(declared, { from, to }).filter(
      ({ ref }) => !chosen || chosen.has(ref),
    );
    if (planned.length > MAX_TRANSFERRED_DEFINITIONS) {
      throw new InputError(
        `${planned.length} outcomes and controls name ${from}; choose at most ${MAX_TRANSFERRED_DEFINITIONS} of them at once`,
      );
    }
    const seen = new Set([
      ...(await outcomes.visible(caller.viewer)),
      ...(await controls.list(caller.viewer)).map(({ ref }) => ref),
    ]);
    const visible = planned.filter(({ ref }) => seen.has(ref));
    return {
      definitions: await Promise.all(
        visible.map(async one => {
          const refused = await this.#refusal(one, caller);
          return { ...one, ...(refused && { refused }) };
        }),
      ),
      hidden: planned.length - visible.length,
    };
  }

  /** Why it cannot pass here; what Git declares passes there. */
  async #refusal(
    { ref, origin, places, revision }: PlannedDefinition,
    { declare, by }: TransferCaller,
  ): Promise<string | undefined> {
    if (origin === 'git' || places.length === 0) return undefined;
    if (!declare.allowed) return declare.why;
    return this.#options.definitions
      .tryRevision(ref, { ...revision, reason: 'preview' }, by)
      .then(() => undefined, problemOf);
  }
}

/** A bulk decision about these identities, as the caller takes it. */
export function offerOf(ids: readonly number[], caller: TransferCaller) {
  const { decider, visibility } = caller;
  return { selection: { ids: ids.map(String) }, decider, visibility };
}

/** Why a revision was refused. */
export function problemOf(error: Error): string {
  return error.message;
}

function lower(text: string): string {
  return text.toLowerCase();
}
