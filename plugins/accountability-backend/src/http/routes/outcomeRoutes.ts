import type { BackstageCredentials } from '@backstage/backend-plugin-api';
import { NotFoundError } from '@backstage/errors';
import {
  delegationRequestSchema,
  outcomeDetailSchema,
  outcomeListQuerySchema,
  outcomePageSchema,
  outcomeReadPermission,
  seatAnswerRequestSchema,
  type OutcomeDetail,
} from 'backstage-plugin-accountability-common';
import { z } from 'zod';
import { isRowId } from '../../db';
import type { OutcomeReader, OutcomeService } from '../../outcomes';
import { mayChange } from '../mayChange';
import { defineRoute, personRef, type Route } from '../Route';
import type { RouteContext } from './context';
import { definitionRef } from './definitionRef';
import { governanceCaller } from './governanceCaller';

const READ = [outcomeReadPermission.name];
const ONE = '/outcomes/:namespace/:name';

/** Outcomes, and what holders do with their seats. */
export function outcomeRoutes(
  context: Pick<RouteContext, 'knex' | 'permissions' | 'visibilityOf'> & {
    outcomes: OutcomeReader;
    seats: OutcomeService;
  },
): Route[] {
  const { outcomes, seats } = context;

  async function detail(
    ref: string,
    credentials: BackstageCredentials,
  ): Promise<OutcomeDetail> {
    const { viewer, declare } = await governanceCaller(context, credentials);
    const outcome = await outcomes.get(ref, viewer);
    if (!outcome) throw new NotFoundError(`There is no outcome ${ref}`);
    return {
      ...outcome,
      may: { ...outcome.may, ...mayChange(outcome, declare) },
    };
  }

  /** Does something to an outcome that the person may see, and shows what came of it. */
  async function act(
    params: Record<string, string>,
    credentials: BackstageCredentials,
    deed: (ref: string, by: string) => Promise<void>,
  ): Promise<OutcomeDetail> {
    const ref = definitionRef('Outcome', params);
    const { viewer } = await governanceCaller(context, credentials);
    if (!(await outcomes.maySee(ref, viewer))) {
      throw new NotFoundError(`There is no outcome ${ref}`);
    }
    await deed(ref, personRef(credentials));
    return detail(ref, credentials);
  }

  return [
    defineRoute({
      method: 'get',
      path: '/outcomes',
      summary: 'Outcomes by title: all, or those that govern an entity',
      caller: 'anybody',
      permissions: READ,
      query: outcomeListQuerySchema,
      response: outcomePageSchema,
      handle: async ({ query, credentials }) => {
        const { viewer, declare } = await governanceCaller(
          context,
          credentials,
        );
        const page = await outcomes.page(query, viewer);
        return { ...page, mayDeclare: declare.allowed };
      },
    }),
    defineRoute({
      method: 'get',
      path: ONE,
      summary: 'One outcome: charter, seats, rights, controls, what it governs',
      caller: 'anybody',
      permissions: READ,
      response: outcomeDetailSchema,
      handle: async ({ params, credentials }) =>
        detail(definitionRef('Outcome', params), credentials),
    }),
    defineRoute({
      method: 'post',
      path: `${ONE}/seat-answers`,
      summary: 'Accept or decline a seat',
      caller: 'person',
      permissions: READ,
      body: seatAnswerRequestSchema,
      response: outcomeDetailSchema,
      audit: { eventId: 'seat-answer', severity: 'medium' },
      handle: async ({ params, body, credentials }) =>
        act(params, credentials, (ref, by) => seats.answer(ref, body, by)),
    }),
    defineRoute({
      method: 'post',
      path: `${ONE}/delegations`,
      summary: 'Let somebody else act for a holder for a time',
      caller: 'person',
      permissions: READ,
      body: delegationRequestSchema,
      response: outcomeDetailSchema,
      audit: { eventId: 'seat-delegate', severity: 'medium' },
      handle: async ({ params, body, credentials }) =>
        act(params, credentials, (ref, by) => seats.delegate(ref, body, by)),
    }),
    defineRoute({
      method: 'post',
      path: `${ONE}/delegations/:id/revoke`,
      summary: 'End a delegation',
      caller: 'person',
      permissions: READ,
      body: z.object({}).strict(),
      response: outcomeDetailSchema,
      audit: { eventId: 'seat-delegation-revoke', severity: 'medium' },
      handle: async ({ params, credentials }) => {
        const id = Number(params.id);
        if (!isRowId(id)) {
          throw new NotFoundError(
            `There is no delegation ${params.id.slice(0, 40)}`,
          );
        }
        return act(params, credentials, (ref, by) => seats.revoke(ref, id, by));
      },
    }),
  ];
}
