import type { Knex } from 'knex';
import {
  whoHears,
  type DecidingSeat,
  type Exception,
  type Step,
} from '../exceptions';
import { DatabaseDecisionStore, type DecisionNotice } from '../notices';
import { DatabasePeopleStore } from '../obligations';

/**
 * Sees to it that whoever a step concerns is told of it: each once, and never whoever
 * took it.
 */
export async function tellDecision(
  tx: Knex,
  step: Step,
  known: {
    before: Exception;
    after: Exception;
    seats: readonly DecidingSeat[];
  },
): Promise<void> {
  const { after } = known;
  const heard = whoHears(step, known);
  if (heard.length === 0) return;
  const people = await new DatabasePeopleStore(tx).behind(
    heard.map(({ party }) => party),
  );
  const notices = new Map<string, DecisionNotice>();
  for (const { party, as, onBehalfOf } of heard) {
    for (const { ref } of people.get(party)!) {
      if (ref === step.deed.by || notices.has(ref)) continue;
      if (as === 'executive' && ref === after.content.requester) continue;
      notices.set(ref, {
        ...{ exceptionId: after.id, sequence: after.sequence },
        ...{ person: ref, as, onBehalfOf, at: step.deed.at },
      });
    }
  }
  await new DatabaseDecisionStore(tx).append([...notices.values()]);
}
