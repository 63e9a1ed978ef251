import type { Knex } from 'knex';
import type { ExceptionTerms } from 'backstage-plugin-accountability-common';
import {
  DatabaseIdentityListStore,
  OWNERLESS_RULE,
  SEES_ALL,
} from '../posture';
import type { Clock } from '../time';

/**
 * How many identities would keep what uses them flagged: nobody answers for them, and
 * the exception that is asked for is about other rules.
 */
export async function keepFlag(
  knex: Knex,
  { rules, identities }: Pick<ExceptionTerms, 'rules' | 'identities'>,
  clock: Clock,
): Promise<number> {
  if (rules.includes(OWNERLESS_RULE)) return 0;
  const found = await new DatabaseIdentityListStore(knex, clock).byIds(
    identities.map(Number),
    SEES_ALL,
  );
  return found.filter(
    ({ owner, exceptedUntil, linkedEntities, goneAt }) =>
      owner.state === 'ownerless' &&
      !exceptedUntil &&
      linkedEntities > 0 &&
      !goneAt,
  ).length;
}
