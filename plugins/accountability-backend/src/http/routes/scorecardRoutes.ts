import type { BackstageCredentials } from '@backstage/backend-plugin-api';
import {
  organisationReadPermission,
  outcomeReadPermission,
  scorecardExportQuerySchema,
  scorecardMoversQuerySchema,
  scorecardMoversSchema,
  scorecardQuerySchema,
  scorecardSchema,
  type ScorecardDimension,
} from 'backstage-plugin-accountability-common';
import type { DecisionService } from '../../pipeline';
import type { ScorecardReader } from '../../scorecard';
import { toInstant } from '../../time';
import { defineRoute, type Route } from '../Route';
import { sendRulesCsv } from '../sendRulesCsv';
import { sendScorecardCsv } from '../sendScorecardCsv';
import { requirePermission } from './context';
import { firstRoutes } from './firstRoutes';
import {
  organisationOverview,
  type OverviewContext,
} from './organisationOverview';

/** The organisation in numbers, by group, system, domain, outcome and owner. */
export function scorecardRoutes(
  context: OverviewContext & {
    scorecard: ScorecardReader;
    decisions: DecisionService;
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
  const today = () => toInstant(context.clock.now()).slice(0, 10);
  return [
    ...firstRoutes(context),
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
      path: '/scorecard/movers',
      summary:
        'The members of a dimension that got worse and better most between two days',
      caller: 'anybody',
      permissions: [
        organisationReadPermission.name,
        outcomeReadPermission.name,
      ],
      query: scorecardMoversQuerySchema,
      response: scorecardMoversSchema,
      handle: async ({ query, credentials }) =>
        context.scorecard.movers(
          query,
          await visibilityFor(query, credentials),
        ),
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
        await sendScorecardCsv(res, {
          rows: await context.scorecard.members(query, visibility),
          query,
          today: today(),
        });
      },
    }),
    defineRoute({
      method: 'get',
      path: '/scorecard/rules.csv',
      summary: 'Every rule as CSV, with of how many it says what',
      caller: 'anybody',
      permissions: [organisationReadPermission.name],
      response: 'text/csv',
      handle: async ({ credentials, res }) =>
        sendRulesCsv(res, {
          overview: await organisationOverview(context, credentials),
          today: today(),
        }),
    }),
  ];
}
