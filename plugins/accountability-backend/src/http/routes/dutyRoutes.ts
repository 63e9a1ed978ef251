import { NotFoundError } from '@backstage/errors';
import {
  dutyMatrixSchema,
  dutyQuerySchema,
  outcomeReadPermission,
} from 'backstage-plugin-accountability-common';
import type { DutyReader, OutcomeReader } from '../../outcomes';
import { defineRoute, type Route } from '../Route';
import type { RouteContext } from './context';
import { governanceCaller } from './governanceCaller';

/** Who has which duty for which system. */
export function dutyRoutes(
  context: Pick<RouteContext, 'knex' | 'permissions' | 'visibilityOf'> & {
    duties: DutyReader;
    outcomes: OutcomeReader;
  },
): Route[] {
  const { duties, outcomes } = context;
  return [
    defineRoute({
      method: 'get',
      path: '/duties',
      summary: 'Who has which duty for which system, the worst first',
      caller: 'anybody',
      permissions: [outcomeReadPermission.name],
      query: dutyQuerySchema,
      response: dutyMatrixSchema,
      handle: async ({ query, credentials }) => {
        const { viewer } = await governanceCaller(context, credentials);
        const outcome = query.outcome?.toLowerCase();
        if (outcome && !(await outcomes.maySee(outcome, viewer))) {
          throw new NotFoundError(`There is no outcome ${outcome}`);
        }
        return duties.matrix(outcome, viewer);
      },
    }),
  ];
}
