import type { BackstageCredentials } from '@backstage/backend-plugin-api';
import { NotAllowedError } from '@backstage/errors';
import {
  definitionDeclarePermission,
  departedSchema,
  identityDecidePermission,
  mayTransferSchema,
  outcomeReadPermission,
  transferPreviewSchema,
  transferRequestSchema,
  transferResultSchema,
  transferSchema,
  type MayTransfer,
} from 'backstage-plugin-accountability-common';
import { z } from 'zod';
import type {
  DepartedReader,
  Pipeline,
  TransferCaller,
  TransferService,
} from '../../pipeline';
import { defineRoute, personRef, type Route } from '../Route';
import { deciderOf, type RouteContext } from './context';
import { governanceCaller } from './governanceCaller';

const MAX_BODY_BYTES = 512 * 1024;
// The latter two for what each of them guards alone.
const TRANSFER = [
  outcomeReadPermission.name,
  identityDecidePermission.name,
  definitionDeclarePermission.name,
];

const NOT_PERMITTED = `Passing things on needs the permission ${identityDecidePermission.name} or ${definitionDeclarePermission.name}`;

/** What passes from one person or group to another, previewed first. */
export function transferRoutes(
  context: RouteContext & {
    transfers: TransferService;
    departed: DepartedReader;
    pipeline: Pipeline;
  },
): Route[] {
  async function rightsOf(credentials: BackstageCredentials) {
    const { viewer, declare } = await governanceCaller(context, credentials);
    const decider = await deciderOf(context, credentials);
    const may: MayTransfer =
      declare.allowed || decider.permitted !== 'none'
        ? { allowed: true }
        : { allowed: false, why: NOT_PERMITTED };
    return { viewer, declare, decider, may };
  }

  /** @throws NotAllowedError for somebody who could pass nothing on. */
  async function callerOf(
    credentials: BackstageCredentials,
  ): Promise<TransferCaller> {
    const { may, ...rights } = await rightsOf(credentials);
    if (!may.allowed) throw new NotAllowedError(may.why);
    const visibility = await context.visibilityOf(credentials, {
      identitiesBeside: true,
    });
    return { ...rights, by: personRef(credentials), visibility };
  }
  return [
    defineRoute({
      method: 'get',
      path: '/transfers/departed',
      summary: 'Who is gone and still holds something, who holds most first',
      caller: 'anybody',
      permissions: [outcomeReadPermission.name],
      response: z.array(departedSchema),
      handle: async ({ credentials }) => {
        const { viewer } = await governanceCaller(context, credentials);
        const visibility = await context.visibilityOf(credentials, {
          identitiesBeside: true,
        });
        return context.departed.list(viewer, visibility);
      },
    }),
    defineRoute({
      method: 'get',
      path: '/transfers/allowed',
      summary: 'Whether the caller may pass anything on at all, and why not',
      caller: 'person',
      permissions: [outcomeReadPermission.name],
      response: mayTransferSchema,
      handle: async ({ credentials }) => (await rightsOf(credentials)).may,
    }),
    defineRoute({
      method: 'post',
      path: '/transfers/preview',
      summary: 'What would pass from one person or group to another',
      caller: 'person',
      permissions: TRANSFER,
      body: transferSchema,
      maxBodyBytes: MAX_BODY_BYTES,
      response: transferPreviewSchema,
      handle: async ({ body, credentials }) =>
        context.transfers.preview(body, await callerOf(credentials)),
    }),
    defineRoute({
      method: 'post',
      path: '/transfers',
      summary:
        'Offer identities and change outcomes and controls from one person or group to another',
      caller: 'person',
      permissions: TRANSFER,
      body: transferRequestSchema,
      maxBodyBytes: MAX_BODY_BYTES,
      response: transferResultSchema,
      audit: { eventId: 'transfer', severity: 'high' },
      handle: async ({ body, credentials, note }) => {
        const { from, to } = body;
        note({ from, to });
        const result = await context.transfers.apply(
          body,
          await callerOf(credentials),
        );
        note({
          offered: result.identities.offered,
          definitions: result.definitions.map(({ ref }) => ref),
        });
        context.pipeline.wake();
        return result;
      },
    }),
  ];
}
