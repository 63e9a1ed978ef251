import type { Knex } from 'knex';
import { DecisionService, SEES_ALL } from '../backendInternals';
import type { Portal } from '../importer/Portal';
import { measure } from '../measure';
import { spread } from '../spread';

const PERSON = 'user:default/person-0-0';

/** Milliseconds from a decision about one identity until everything knows it, half of them. */
export async function changeOne(
  portal: Portal,
  changes: number,
): Promise<number> {
  const { knex, clock, settings } = portal;
  const decisions = new DecisionService({ knex, clock, settings });
  const ids = await someIdentities(knex, changes);
  const milliseconds: number[] = [];
  for (const identityId of ids) {
    // Let go of again, so that each round finds the same.
    for (const action of ['claim', 'release'] as const) {
      const { seconds } = await measure(async () => {
        await decisions.decide({
          identityId,
          request: {
            action,
            ...(action === 'claim' && { owner: PERSON }),
            reason: 'to see what it costs',
          },
          decider: {
            person: { ref: PERSON, actsFor: [PERSON], decidesForAll: true },
            permitted: 'all',
          },
          visibility: SEES_ALL,
        });
        await portal.settle();
      });
      milliseconds.push(seconds * 1_000);
    }
  }
  return spread(milliseconds).median;
}

/** Identities that nobody answers for, spread over all of them. */
async function someIdentities(knex: Knex, most: number): Promise<number[]> {
  const ids: number[] = await knex('ownership_states')
    .where('state', 'ownerless')
    .whereNot('reason', 'disputed')
    .orderBy('identity_id')
    .pluck('identity_id');
  const step = Math.max(1, Math.floor(ids.length / most));
  return ids.filter((_, at) => at % step === 0).slice(0, most);
}
