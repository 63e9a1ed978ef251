import type { BackstageCredentials } from '@backstage/backend-plugin-api';
import {
  organisationReadPermission,
  outcomeReadPermission,
  scorecardExportQuerySchema,
  scorecardQuerySchema,
  scorecardSchema,
  type ScorecardDimension,
} from 'backstage-plugin-accountability-common';
import type { ScorecardReader } from '../../scorecard';
import { defineRoute, type Route } from '../Route';
import { sendScorecardCsv } from '../sendScorecardCsv';
import { requirePermission, type RouteContext } from './context';

/** The organisation in numbers, by group, system, domain, outcome and owner. */
export function scorecardRoutes(
  context: Pick<RouteContext, 'permissions' | 'visibilityOf'> & {
    scorecard: ScorecardReader;
  },
): Route[] {
  /** Which members the caller may see. */
  async function visibilityFor(
    { by }: { by: ScorecardDimension },
    credentials: BackstageCredentials,
  ) {
    await requirePermission(context, organisationReadPermission, credentials);
    if (by === 'outcome') {
      await requirePermission(context, outcomeReadPermission, credentials);
    }
    return context.visibilityOf(credentials, {
      linkedOnly: true,
      identitiesBeside: true,
    });
  }
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
      handle: async ({ query, credentials }) =>
        context.scorecard.page(query, await visibilityFor(query, credentials)),
    }),
    defineRoute({
      method: 'get',
      path: '/scorecard/export.csv',
      summary: 'Every member of a dimension as CSV',
      caller: 'anybody',
      permissions: [
        organisationReadPermission.name,
        outcomeReadPermission.name,
      ],
      query: scorecardExportQuerySchema,
      response: 'text/csv',
      handle: async ({ query, credentials, res }) => {
        const visibility = await visibilityFor(query, credentials);
        await sendScorecardCsv(
          res,
          context.scorecard.members(query, visibility),
        );
      },
    }),
  ];
}
