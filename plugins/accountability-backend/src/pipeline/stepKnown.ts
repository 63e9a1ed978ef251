import type { Knex } from 'knex';
import type { RuleDescription } from 'backstage-plugin-accountability-common';
import type { Actor, Exception, StepKnown } from '../exceptions';
import { DatabaseSeatEventStore } from '../outcomes';
import { contentOf, seatsThatDecide, type ExceptionPolicy } from '../register';
import type { Clock } from '../time';

/** What a step of somebody is decided by, from seats and people as they are now. */
export async function stepKnown(
  tx: Knex,
  { exception, actor }: { exception: Exception; actor: Actor },
  known: { clock: Clock; policy: ExceptionPolicy; rules(): RuleDescription[] },
): Promise<Omit<StepKnown, 'still'>> {
  const { clock, policy, rules } = known;
  const now = clock.now();
  const { terms, requester } = exception.content;
  const content =
    exception.state === 'draft'
      ? await contentOf(tx, terms, {
          ...{ policy, rules: rules(), requester, now },
        })
      : exception.content;
  const { decidedBy } = content.terms;
  const deciders = await seatsThatDecide(tx, {
    ...{ outcomes: [decidedBy], policy, now },
  });
  const delegates = await new DatabaseSeatEventStore(tx).actingFor(
    [requester],
    now,
  );
  return {
    ...deciders.get(decidedBy)!,
    ...{ actor, content, now },
    delegatesOfRequester: delegates.get(requester)!,
  };
}
