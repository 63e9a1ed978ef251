import type { Knex } from 'knex';
import {
  composeDecisions,
  DatabaseDecisionStore,
  DatabaseMessageStore,
  type DecisionPart,
  type ExceptionUrl,
  type KeptDecision,
} from '../notices';
import { DatabasePeopleStore } from '../obligations';
import { toInstant } from '../time';

/** What messages about decisions are composed with. */
export interface DecisionKnown {
  channels: readonly string[];
  exceptionUrl: ExceptionUrl;
  /** Where somebody finds everything they must do. */
  pageUrl?: string;
}

/**
 * Composes what was decided and waits to be told: all of a person in one message.
 * Answers how many notices it looked at.
 */
export async function composeTold(
  tx: Knex,
  known: DecisionKnown,
  { now, limit }: { now: Date; limit: number },
): Promise<number> {
  const store = new DatabaseDecisionStore(tx);
  const notices = await store.take(limit);
  if (notices.length === 0) return 0;
  const parts = await partsOf(tx, notices);
  const people = await new DatabasePeopleStore(tx).behind([
    ...new Set(notices.map(({ person }) => person)),
  ]);
  for (const [ref, [recipient]] of people) {
    const mine = notices.filter(({ person }) => person === ref);
    // Whoever has left hears nothing, and neither does anybody for them.
    const key = recipient && `decision:${mine[0].id}:${ref}`;
    if (key) {
      await new DatabaseMessageStore(tx).append(
        composeDecisions(
          mine.map(({ id }) => parts.get(id)!),
          {
            ...{ key, recipient, at: toInstant(now), url: known.pageUrl },
            urlOf: known.exceptionUrl,
          },
        ),
        known.channels,
      );
    }
    await store.settle(mine, { key, now });
  }
  return notices.length;
}

async function partsOf(
  tx: Knex,
  notices: readonly KeptDecision[],
): Promise<Map<number, DecisionPart>> {
  const decided = await new DatabaseDecisionStore(tx).about(notices);
  const deciders = new Set(decided.flatMap(({ step }) => step.by ?? []));
  const names = await new DatabasePeopleStore(tx).behind([...deciders]);
  return new Map(
    decided.map(({ exception, step }, at) => {
      const { id, as, onBehalfOf } = notices[at];
      const byName = step.by && (names.get(step.by)?.[0]?.name ?? step.by);
      return [id, { exception, step, as, onBehalfOf, byName }];
    }),
  );
}
