import {
  identityReadPermission,
  scorecardFirstQuerySchema,
  scorecardFirstSchema,
} from 'backstage-plugin-accountability-common';
import type { DecisionService } from '../../pipeline';
import { DatabaseFirstStore, seesAll } from '../../posture';
import { defineRoute, type Route } from '../Route';
import { deciderIfAny, type RouteContext } from './context';

/** What to do first, for everybody: of the whole organisation, or of what they may see. */
export function firstRoutes(
  context: RouteContext & { decisions: DecisionService },
): Route[] {
  const { knex, decisions } = context;
  return [
    defineRoute({
      method: 'get',
      path: '/scorecard/first',
      summary:
        "The identities that are worth somebody's time first, by privilege, exposure and criticality, with how far somebody would come with them",
      caller: 'anybody',
      permissions: [identityReadPermission.name],
      query: scorecardFirstQuerySchema,
      response: scorecardFirstSchema,
      handle: async ({ query, credentials }) => {
        const visibility = await context.visibilityOf(credentials);
        const store = new DatabaseFirstStore(knex, context.clock);
        const { items, more } = await store.first({
          ...{ visibility, limit: query.limit },
          rules: context.rules(),
        });
        const decider = await deciderIfAny(context, credentials);
        const actions =
          decider &&
          (await decisions.actionsOf(
            items.map(({ identity }) => Number(identity.id)),
            decider,
          ));
        return {
          items: items.map(item => ({
            ...item,
            actions: actions?.get(Number(item.identity.id)) ?? [],
          })),
          more,
          among: seesAll(visibility) ? 'all' : 'visible',
        };
      },
    }),
  ];
}
