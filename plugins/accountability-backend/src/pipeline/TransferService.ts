import { ConflictError, InputError, NotFoundError } from '@backstage/errors';
import type {
  TransferPreview,
  TransferResult,
} from 'backstage-plugin-accountability-common';
import { readParties } from '../controls';
import { ownerNamed } from './ownerNamed';
import {
  offerOf,
  offerTo,
  problemOf,
  TransferPlanner,
  type Transfer,
  type TransferCaller,
  type TransferDependencies,
  type TransferPlan,
} from './TransferPlanner';

/**
 * Passes on what somebody holds, through the same doors as one by one: identities are
 * offered and accepted, outcomes and controls get a new version with a reason.
 */
export class TransferService {
  readonly #options: TransferDependencies & { placeholders: readonly string[] };
  readonly #planner: TransferPlanner;

  constructor(
    options: TransferDependencies & { placeholders: readonly string[] },
  ) {
    this.#options = options;
    this.#planner = new TransferPlanner(options);
  }

  /**
   * @throws InputError for a receiver whom nobody active stands behind.
   * @throws NotFoundError where nobody is known by the name that it passes from.
   */
  async preview(
    asked: Transfer,
    caller: TransferCaller,
  ): Promise<TransferPreview> {
    const transfer = await this.#checked(asked);
    const { from, to } = transfer;
    const { knex, placeholders } = this.#options;
    const plan = await this.#planner.plan(transfer, caller);
    const party = await readParties(knex, [from, to], placeholders);
    const isUnknown = ['not-in-catalog', 'placeholder'].includes(
      party(from).standing,
    );
    if (isUnknown && isEmpty(plan)) {
      // A part of it may be empty; whoever left holds something as a whole.
      const whole = await this.#planner.plan(
        { from, to, identities: true },
        caller,
      );
      if (isEmpty(whole)) {
        throw new NotFoundError(
          `Nobody is known as ${from}: the catalog has no such user or group, and nothing that you may see was decided or declared for it`,
        );
      }
    }
    return {
      ...{ from: party(from), to: party(to) },
      identities: {
        offered: plan.identities.applied,
        refused: plan.identities.refused,
        declared: plan.declared,
      },
      definitions: plan.definitions.map(
        ({ revision: _, hash: __, ...shown }) => shown,
      ),
      ...{ hidden: plan.hidden, hash: plan.hash },
    };
  }

  /** @throws ConflictError when something else would pass than was previewed. */
  async apply(
    request: Transfer & { reason: string; expectedHash: string },
    caller: TransferCaller,
  ): Promise<TransferResult> {
    const { reason, expectedHash, ...asked } = request;
    const { decisions, definitions } = this.#options;
    const transfer = await this.#checked(asked);
    const plan = await this.#planner.plan(transfer, caller);
    if (plan.hash !== expectedHash) {
      throw new ConflictError(
        'What would pass is no longer what you looked at; look again before you apply',
      );
    }
    const passed: TransferResult['definitions'] = [];
    for (const one of plan.definitions.filter(({ passes }) => passes)) {
      const { ref, title, revision } = one;
      const refused = await definitions
        .revise(ref, { ...revision, reason }, caller.by)
        // One that somebody changed meanwhile must not keep the others.
        .then(() => undefined, problemOf);
      passed.push({ ref, title, ...(refused && { refused }) });
    }
    const { applied, refused } =
      plan.ids.length === 0
        ? { applied: 0, refused: [] }
        : await decisions.decideInBulk({
            ...offerOf(plan.ids, caller),
            request: offerTo(transfer.to, reason),
            preview: false,
          });
    return {
      identities: { offered: applied, refused },
      definitions: passed,
    };
  }

  async #checked(transfer: Transfer): Promise<Transfer> {
    const from = transfer.from.toLowerCase();
    const to = transfer.to.toLowerCase();
    for (const ref of [from, to]) {
      if (!/^(user|group):/.test(ref)) {
        throw new InputError(
          `${ref} holds nothing; name a user or a group, such as group:default/name`,
        );
      }
    }
    if (from === to) {
      throw new InputError(`${from} holds it already; name somebody else`);
    }
    // Whoever may receive an identity may receive the rest.
    const { knex, placeholders } = this.#options;
    await ownerNamed(knex, { request: offerTo(to, 'check'), placeholders });
    return { ...transfer, from, to };
  }
}

/** Whether nothing at all names whom it would pass from. */
function isEmpty({
  identities,
  declared,
  definitions,
  hidden,
}: TransferPlan): boolean {
  const { applied, refused } = identities;
  const named = definitions.length + hidden + declared;
  return applied + refused.length + named === 0;
}
