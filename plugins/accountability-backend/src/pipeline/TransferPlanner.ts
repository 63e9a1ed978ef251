import { InputError } from '@backstage/errors';
import type { Knex } from 'knex';
import {
  MAX_TRANSFERRED_DEFINITIONS,
  type BulkDecisionResult,
  type DecisionRequest,
  type TransferredDefinition,
  type transferSchema,
} from 'backstage-plugin-accountability-common';
import type { z } from 'zod';
import type { ControlReader, Viewer } from '../controls';
import { hashOf, type DefinitionService } from '../definitions';
import type { Allowed, OutcomeReader } from '../outcomes';
import { DatabaseOwnershipStore, NOT_PERMITTED } from '../ownership';
import { DatabaseIdentityListStore, type Visibility } from '../posture';
import type { Clock } from '../time';
import {
  decidedFor,
  planDefinitions,
  type PlannedDefinition,
} from '../transfers';
import type { Decider } from './actionsOf';
import type { DecisionService } from './DecisionService';
import { definitionsFor } from './definitionsFor';

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

/** A planned definition, and whether it passes here. */
export type JudgedDefinition = PlannedDefinition &
  Pick<TransferredDefinition, 'passes' | 'refused'>;

/** Everything that a transfer would do. */
export interface TransferPlan {
  ids: number[];
  declared: number;
  identities: Pick<BulkDecisionResult, 'applied' | 'refused'>;
  definitions: JudgedDefinition[];
  hidden: number;
  /** Differs when something else would pass. */
  hash: string;
}

/** What the plans are made of. */
export interface TransferDependencies {
  knex: Knex;
  clock: Clock;
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
            request: offerTo(transfer.to, 'preview'),
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
    const { knex, clock } = this.#options;
    const ownership = new DatabaseOwnershipStore(knex);
    const mentioned = await ownership.idsByMentions([from]);
    const decided = new Set(
      decidedFor(new Set([from]), await ownership.decisionsOf(mentioned)).get(
        from,
      ) ?? [],
    );
    const list = new DatabaseIdentityListStore(knex, clock);
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
    const { all, seen } = await definitionsFor(caller.viewer, this.#options);
    const chosen = definitions && new Set(definitions.map(lower));
    const planned = planDefinitions(all, { from, to }).filter(
      ({ ref }) => !chosen || chosen.has(ref),
    );
    if (planned.length > MAX_TRANSFERRED_DEFINITIONS) {
      throw new InputError(
        `${planned.length} outcomes and controls name ${from}; choose at most ${MAX_TRANSFERRED_DEFINITIONS} of them at once`,
      );
    }
    const visible = planned.filter(({ ref }) => seen.has(ref));
    return {
      definitions: await Promise.all(
        visible.map(one => this.#judged(one, caller)),
      ),
      hidden: planned.length - visible.length,
    };
  }

  /** Whether it passes here, and why not; what Git declares passes there. */
  async #judged(
    planned: PlannedDefinition,
    { declare, by }: TransferCaller,
  ): Promise<JudgedDefinition> {
    const { ref, origin, places, revision } = planned;
    if (origin === 'git' || places.length === 0) {
      return { ...planned, passes: false };
    }
    const refused = declare.allowed
      ? await this.#options.definitions
          .tryRevision(ref, { ...revision, reason: 'preview' }, by)
          .then(() => undefined, problemOf)
      : declare.why;
    return { ...planned, passes: !refused, ...(refused && { refused }) };
  }
}

/** A bulk decision about these identities, as the caller takes it. */
export function offerOf(ids: readonly number[], caller: TransferCaller) {
  const { decider, visibility } = caller;
  return { selection: { ids: ids.map(String) }, decider, visibility };
}

/** The decision that offers something to somebody. */
export function offerTo(owner: string, reason: string): DecisionRequest {
  return { action: 'transfer', owner, reason };
}

/** Why a revision was refused. */
export function problemOf(error: Error): string {
  return error.message;
}

function lower(text: string): string {
  return text.toLowerCase();
}
