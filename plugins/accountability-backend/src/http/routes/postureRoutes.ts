import { NotFoundError } from '@backstage/errors';
import {
  entityPostureSchema,
  entityRefSchema,
  flagPageSchema,
  identityReadPermission,
  organisationReadPermission,
  overviewSchema,
  postureSnapshotReadPermission,
  ruleDescriptionSchema,
} from 'backstage-plugin-accountability-common';
import { z } from 'zod';
import {
  canOwn,
  DatabaseEntityPostureStore,
  DatabasePostureStore,
} from '../../posture';
import { defineRoute, type Route } from '../Route';
import { requireForSome, requirePermission } from './context';
import {
  organisationOverview,
  type OverviewContext,
} from './organisationOverview';

const FLAG_PAGE = 5_000;

/** What entities and the organisation look like, and the rules behind it. */
export function postureRoutes(context: OverviewContext): Route[] {
  const { knex } = context;
  return [
    defineRoute({
      method: 'get',
      path: '/posture/entity',
      summary:
        'Posture of one catalog entity, rolled up for systems, groups and users',
      caller: 'anybody',
      permissions: [identityReadPermission.name],
      query: z.object({ entityRef: entityRefSchema }).strict(),
      response: entityPostureSchema,
      handle: async ({ query, credentials }) => {
        const visibility = await context.visibilityOf(credentials, {
          linkedOnly: !canOwn(query.entityRef),
        });
        const store = new DatabaseEntityPostureStore(knex, context.clock);
        if (!(await store.maySee(query.entityRef, visibility))) {
          throw new NotFoundError(`There is no entity ${query.entityRef}`);
        }
        return store.posture(query.entityRef, {
          rules: context.rules(),
          visibility,
        });
      },
    }),
    defineRoute({
      method: 'get',
      path: '/posture/flags',
      summary: 'Flags that moved after a revision, in the order of commits',
      caller: 'anybody',
      permissions: [postureSnapshotReadPermission.name],
      query: z
        .object({
          since: z.coerce.number().int().min(0).max(2_147_483_647).default(0),
        })
        .strict(),
      response: flagPageSchema,
      handle: async ({ query, credentials }) => {
        await requirePermission(
          context,
          postureSnapshotReadPermission,
          credentials,
        );
        return new DatabasePostureStore(knex).flagsSince(query.since, {
          limit: FLAG_PAGE,
          now: context.clock.now(),
        });
      },
    }),
    defineRoute({
      method: 'get',
      path: '/posture/overview',
      summary: 'Totals over the whole organisation',
      caller: 'anybody',
      permissions: [organisationReadPermission.name],
      response: overviewSchema,
      handle: async ({ credentials }) =>
        organisationOverview(context, credentials),
    }),
    defineRoute({
      method: 'get',
      path: '/rules',
      summary:
        'Every rule with its threshold, the source of it, and the remedy',
      caller: 'anybody',
      permissions: [identityReadPermission.name],
      response: z.array(ruleDescriptionSchema),
      handle: async ({ credentials }) => {
        await requireForSome(context, identityReadPermission, credentials);
        return context.everyRule();
      },
    }),
  ];
}
