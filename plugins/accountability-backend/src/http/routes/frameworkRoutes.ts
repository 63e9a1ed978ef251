import type { BackstageCredentials } from '@backstage/backend-plugin-api';
import { NotFoundError } from '@backstage/errors';
import {
  type FrameworkDetail,
  frameworkDetailSchema,
  frameworkKeySchema,
  frameworkSummarySchema,
  organisationReadPermission,
  outcomeReadPermission,
} from 'backstage-plugin-accountability-common';
import { z } from 'zod';
import type { Viewer } from '../../controls';
import type { FrameworkReader } from '../../frameworks';
import { defineRoute, type Route } from '../Route';
import { sendFrameworkCsv } from '../sendFrameworkCsv';
import { requirePermission, type RouteContext } from './context';
import { governanceCaller } from './governanceCaller';

const READ = [organisationReadPermission.name, outcomeReadPermission.name];

/** Security frameworks: what speaks for each id, and what is missing. */
export function frameworkRoutes(
  context: Pick<RouteContext, 'knex' | 'permissions' | 'visibilityOf'> & {
    frameworks: FrameworkReader;
  },
): Route[] {
  async function viewerOf(credentials: BackstageCredentials): Promise<Viewer> {
    await requirePermission(context, organisationReadPermission, credentials);
    return (await governanceCaller(context, credentials)).viewer;
  }
  async function frameworkFor(
    key: string,
    credentials: BackstageCredentials,
  ): Promise<FrameworkDetail> {
    const viewer = await viewerOf(credentials);
    const known = frameworkKeySchema.safeParse(key);
    const found =
      known.success && (await context.frameworks.get(known.data, viewer));
    if (!found) {
      throw new NotFoundError(
        `There is no framework ${key}; there are ${frameworkKeySchema.options.join(
          ', ',
        )}`,
      );
    }
    return found;
  }
  return [
    defineRoute({
      method: 'get',
      path: '/frameworks',
      summary: 'Every framework, with how many of its ids stand how',
      caller: 'anybody',
      permissions: READ,
      response: z.array(frameworkSummarySchema),
      handle: async ({ credentials }) =>
        context.frameworks.list(await viewerOf(credentials)),
    }),
    defineRoute({
      method: 'get',
      path: '/frameworks/:key',
      summary:
        'Each id of a framework: what speaks for it, and what is missing',
      caller: 'anybody',
      permissions: READ,
      response: frameworkDetailSchema,
      handle: async ({ params, credentials }) =>
        frameworkFor(params.key, credentials),
    }),
    defineRoute({
      method: 'get',
      path: '/frameworks/:key/export.csv',
      summary: 'Each id of a framework as CSV',
      caller: 'anybody',
      permissions: READ,
      response: 'text/csv',
      handle: async ({ params, credentials, res }) =>
        sendFrameworkCsv(res, await frameworkFor(params.key, credentials)),
    }),
  ];
}
