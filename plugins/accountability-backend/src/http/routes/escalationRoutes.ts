import type { BackstageCredentials } from '@backstage/backend-plugin-api';
import { NotFoundError } from '@backstage/errors';
import {
  acknowledgementRequestSchema,
  escalationDetailSchema,
  escalationListQuerySchema,
  escalationPageSchema,
  escalationReadPermission,
  exceptionReadPermission,
} from 'backstage-plugin-accountability-common';
import { isRowId } from '../../db';
import type { EscalationReader, EscalationViewer } from '../../obligations';
import type { OutcomeReader } from '../../outcomes';
import type { EscalationService } from '../../pipeline';
import type { ExceptionPolicy } from '../../register';
import { defineRoute, personRef, type Route } from '../Route';
import { requirePermission, type RouteContext } from './context';
import { exceptionCaller } from './exceptionCaller';

const READ = [escalationReadPermission.name, exceptionReadPermission.name];

/** Deadlines that passed and are not met: where they went, and who has seen them. */
export function escalationRoutes(
  context: RouteContext & {
    outcomes: OutcomeReader;
    exceptionPolicy: ExceptionPolicy;
    escalations: EscalationReader;
    escalationService: EscalationService;
  },
): Route[] {
  const { escalations } = context;

  async function callerOf(
    credentials: BackstageCredentials,
  ): Promise<EscalationViewer> {
    await requirePermission(context, escalationReadPermission, credentials);
    const { viewer, actor } = await exceptionCaller(context, credentials);
    return { viewer, person: actor?.ref };
  }

  /** @throws NotFoundError for one that there is not, or that they may not see. */
  async function requireSight(text: string, caller: EscalationViewer) {
    const id = Number(text);
    if (!isRowId(id) || !(await escalations.maySee(id, caller))) {
      throw new NotFoundError(`There is no escalation ${text.slice(0, 40)}`);
    }
    return id;
  }

  return [
    defineRoute({
      method: 'get',
      path: '/escalations',
      summary:
        'Deadlines that passed and are not met, the longest overdue first',
      caller: 'anybody',
      permissions: READ,
      query: escalationListQuerySchema,
      response: escalationPageSchema,
      handle: async ({ query, credentials }) =>
        escalations.page(query, await callerOf(credentials)),
    }),
    defineRoute({
      method: 'get',
      path: '/escalations/:id',
      summary: 'One of them: every step, who was told, and who has seen it',
      caller: 'anybody',
      permissions: READ,
      response: escalationDetailSchema,
      handle: async ({ params, credentials }) => {
        const caller = await callerOf(credentials);
        const id = await requireSight(params.id, caller);
        return escalations.detail(id, caller);
      },
    }),
    defineRoute({
      method: 'post',
      path: '/escalations/:id/acknowledge',
      summary:
        'Say that the caller, who was told of it, has seen it; ends reminders to them',
      caller: 'person',
      permissions: READ,
      body: acknowledgementRequestSchema,
      response: escalationDetailSchema,
      audit: { eventId: 'escalation-acknowledge', severity: 'medium' },
      handle: async ({ params, body, credentials }) => {
        const caller = await callerOf(credentials);
        const id = await requireSight(params.id, caller);
        await context.escalationService.acknowledge(id, {
          ...{ by: personRef(credentials), note: body.note },
        });
        return escalations.detail(id, caller);
      },
    }),
  ];
}
