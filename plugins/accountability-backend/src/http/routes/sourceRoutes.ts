import type { UserInfoService } from '@backstage/backend-plugin-api';
import {
  formatSchema,
  healthSchema,
  pushBatchResultSchema,
  pushBatchSchema,
  pushOpenSchema,
  sourceImportPermission,
  sourcePushPermission,
  sourceReadPermission,
  sourceRunSchema,
  sourceSchema,
  uploadPreviewSchema,
} from 'backstage-plugin-accountability-common';
import { z } from 'zod';
import type { PushService, UploadService } from '../../inventory';
import type { Pipeline } from '../../pipeline';
import type { HealthReader } from '../HealthReader';
import { readUpload } from '../readUpload';
import { defineRoute, personRef, type Route } from '../Route';
import type { SourceReader } from '../SourceReader';
import { requirePermission, type RouteContext } from './context';

const READ = [sourceReadPermission.name];
const IMPORT = [sourceImportPermission.name];
const PUSH = [sourcePushPermission.name];
const PUSH_BODY_BYTES = 16 * 1024 * 1024;

const uploadForm = z.object({
  format: z.string(),
  scope: z.string().optional(),
  settings: z.string().optional().describe('A JSON object of texts'),
  files: z.array(z.file()).min(1),
});

/** Sources, their runs, files dropped into the portal, pushed inventory, health. */
export function sourceRoutes(
  context: RouteContext & {
    sources: SourceReader;
    uploads: UploadService;
    push: PushService;
    pipeline: Pipeline;
    health: HealthReader;
    userInfo: UserInfoService;
  },
): Route[] {
  const { sources, uploads, push, pipeline } = context;
  return [
    defineRoute({
      method: 'get',
      path: '/sources',
      summary: 'Every source with its last run, what it can and cannot tell',
      caller: 'anybody',
      permissions: READ,
      response: z.array(sourceSchema),
      handle: async ({ credentials }) => {
        await requirePermission(context, sourceReadPermission, credentials);
        return sources.list();
      },
    }),
    defineRoute({
      method: 'get',
      path: '/sources/:id/runs',
      summary: 'The last runs of a source, newest first',
      caller: 'anybody',
      permissions: READ,
      response: z.array(sourceRunSchema),
      handle: async ({ params, credentials }) => {
        await requirePermission(context, sourceReadPermission, credentials);
        return sources.runs(params.id);
      },
    }),
    defineRoute({
      method: 'post',
      path: '/sources/:id/runs',
      summary: 'Start a run of a scheduled source now',
      caller: 'anybody',
      permissions: IMPORT,
      response: 'none',
      status: 202,
      audit: { eventId: 'source-run', severity: 'low' },
      handle: async ({ params, credentials }) => {
        await requirePermission(context, sourceImportPermission, credentials);
        await sources.start(params.id);
      },
    }),
    defineRoute({
      method: 'get',
      path: '/formats',
      summary: 'Kinds of file that can be dropped into the portal',
      caller: 'anybody',
      permissions: READ,
      response: z.array(formatSchema),
      handle: async ({ credentials }) => {
        await requirePermission(context, sourceReadPermission, credentials);
        return sources.formats();
      },
    }),
    defineRoute({
      method: 'post',
      path: '/uploads',
      summary:
        'Drop exported files (multipart: format, scope, settings, files); reading starts at once',
      caller: 'person',
      permissions: IMPORT,
      form: uploadForm,
      response: uploadPreviewSchema,
      status: 202,
      audit: { eventId: 'upload', severity: 'medium' },
      handle: async ({ req, credentials }) => {
        await requirePermission(context, sourceImportPermission, credentials);
        const { format, ...upload } = await readUpload(req);
        return uploads.start({
          ...upload,
          format: sources.format(format),
          by: personRef(credentials),
        });
      },
    }),
    defineRoute({
      method: 'get',
      path: '/uploads/:id',
      summary: 'How far an upload is, and what applying it would change',
      caller: 'anybody',
      permissions: IMPORT,
      response: uploadPreviewSchema,
      handle: async ({ params, credentials }) => {
        await requirePermission(context, sourceImportPermission, credentials);
        return uploads.get(params.id);
      },
    }),
    defineRoute({
      method: 'post',
      path: '/uploads/:id/apply',
      summary:
        'Start to apply a previewed upload, or go on with one that broke off',
      caller: 'person',
      permissions: IMPORT,
      body: z.object({}).strict(),
      response: uploadPreviewSchema,
      status: 202,
      audit: { eventId: 'upload-apply', severity: 'medium' },
      handle: async ({ params, credentials, note }) => {
        await requirePermission(context, sourceImportPermission, credentials);
        const { format, sourceId } = await uploads.get(params.id);
        note({ sourceId });
        return uploads.apply(params.id, sources.format(format));
      },
    }),
    defineRoute({
      method: 'post',
      path: '/push/:sourceId/runs',
      summary: 'Open a pushed run of a source',
      caller: 'anybody',
      permissions: PUSH,
      body: pushOpenSchema,
      response: sourceRunSchema,
      status: 201,
      audit: { eventId: 'push-open', severity: 'low' },
      handle: async ({ params, body, credentials }) => {
        await requirePermission(context, sourcePushPermission, credentials);
        return push.open(params.sourceId, body);
      },
    }),
    defineRoute({
      method: 'post',
      path: '/push/runs/:runId/batches',
      summary:
        'Send up to 1,000 records of a pushed run; each is checked on its own',
      caller: 'anybody',
      permissions: PUSH,
      body: pushBatchSchema,
      checksBody: true,
      maxBodyBytes: PUSH_BODY_BYTES,
      response: pushBatchResultSchema,
      handle: async ({ params, body, credentials }) => {
        await requirePermission(context, sourcePushPermission, credentials);
        const result = await push.add(params.runId, body.records);
        pipeline.wake();
        return result;
      },
    }),
    defineRoute({
      method: 'post',
      path: '/push/runs/:runId/complete',
      summary: 'End a pushed run: what it did not contain is gone',
      caller: 'anybody',
      permissions: PUSH,
      body: z.object({}).strict(),
      response: sourceRunSchema,
      audit: { eventId: 'push-complete', severity: 'low' },
      handle: async ({ params, credentials }) => {
        await requirePermission(context, sourcePushPermission, credentials);
        const run = await push.complete(params.runId);
        await sources.afterRun();
        return run;
      },
    }),
    defineRoute({
      method: 'get',
      path: '/health',
      summary: 'What is wrong, since when, what to do',
      caller: 'anybody',
      permissions: READ,
      response: healthSchema,
      handle: async ({ credentials }) => {
        await requirePermission(context, sourceReadPermission, credentials);
        return context.health.read();
      },
    }),
  ];
}
