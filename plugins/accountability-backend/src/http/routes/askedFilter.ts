import type { BackstageCredentials } from '@backstage/backend-plugin-api';
import { InputError, NotFoundError } from '@backstage/errors';
import type { IdentityFilter } from 'backstage-plugin-accountability-common';
import type { Knex } from 'knex';
import { DatabaseOutcomeListStore, entitiesGovernedBy } from '../../outcomes';
import type { AskedFilter, Visibility } from '../../posture';
import { identitiesOutside } from '../../scorecard';
import { refsOf, type RouteContext } from './context';
import { governanceCaller } from './governanceCaller';

/**
 * A filter as it was sent, with what only the backend knows: the order of the rules,
 * the caller's own refs in place of `me`, what the outcome governs, and what is outside.
 *
 * @throws InputError where nobody is `me`.
 * @throws NotAllowedError when the caller may see no outcome at all.
 * @throws NotFoundError where there is no such outcome, or not for the caller.
 */
export async function askedFilter<F extends IdentityFilter>(
  context: RouteContext,
  filter: F,
  credentials: BackstageCredentials,
): Promise<F & AskedFilter> {
  const ruleOrder = context
    .rules()
    .filter(({ enabled }) => enabled)
    .map(({ id }) => id)
    .sort();
  return {
    ...filter,
    ruleOrder,
    ...(filter.offeredTo?.includes('me') && {
      offeredTo: await withoutMe(context, filter.offeredTo, credentials),
    }),
    ...(filter.outcome && {
      governed: await governed(context, filter.outcome, credentials),
    }),
    ...(filter.outside && {
      beyond: await beyond(context, filter.outside, credentials),
    }),
  };
}

/** By links that the caller may see, as every other filter. */
async function beyond(
  context: RouteContext,
  outside: NonNullable<IdentityFilter['outside']>,
  credentials: BackstageCredentials,
): Promise<(visibility: Visibility) => Knex.QueryBuilder> {
  if (outside === 'outcome') await governanceCaller(context, credentials);
  return visibility => identitiesOutside(context.knex, outside, visibility);
}

async function withoutMe(
  context: RouteContext,
  offeredTo: readonly string[],
  credentials: BackstageCredentials,
): Promise<string[]> {
  const mine = await refsOf(context, credentials);
  if (mine.length === 0) {
    throw new InputError(
      'Only a person can be `me` in offeredTo; name users and groups by their refs',
    );
  }
  return [...offeredTo.filter(ref => ref !== 'me'), ...mine];
}

async function governed(
  context: RouteContext,
  outcome: string,
  credentials: BackstageCredentials,
): Promise<() => Knex.QueryBuilder> {
  const { knex, clock } = context;
  const ref = outcome.toLowerCase();
  const { viewer } = await governanceCaller(context, credentials);
  const outcomes = new DatabaseOutcomeListStore(knex);
  if (!(await outcomes.maySee(ref, { viewer, now: clock.now() }))) {
    throw new NotFoundError(`There is no outcome ${ref}`);
  }
  // A query on its own would be run as soon as it is awaited.
  return () => entitiesGovernedBy(knex, ref);
}
