import {
  organisationReadPermission,
  outcomeReadPermission,
  scorecardQuerySchema,
  scorecardSchema,
} from 'backstage-plugin-accountability-common';
import type { ScorecardReader } from '../../scorecard';
import { defineRoute, type Route } from '../Route';
import { requirePermission, type RouteContext } from './context';

/** The organisation in numbers, by group, system, domain, outcome and owner. */
export function scorecardRoutes(
  context: Pick<RouteContext, 'permissions' | 'visibilityOf'> & {
    scorecard: ScorecardReader;
  },
): Route[] {
  return [
    defineRoute({
      method: 'get',
      path: '/scorecard',
      summary:
        'The organisation by group, system, domain, outcome or owner, with what changed',
      caller: 'anybody',
      // The latter to have it by outcome.
      permissions: [
        organisationReadPermission.name,
        outcomeReadPermission.name,
      ],
      query: scorecardQuerySchema,
      response: scorecardSchema,
      handle: async ({ query, credentials }) => {
        await requirePermission(
          context,
          organisationReadPermission,
          credentials,
        );
        if (query.by === 'outcome') {
          await requirePermission(context, outcomeReadPermission, credentials);
        }
        const visibility = await context.visibilityOf(credentials, {
          linkedOnly: true,
          identitiesBeside: true,
        });
        return context.scorecard.page(query, visibility);
      },
    }),
  ];
}
