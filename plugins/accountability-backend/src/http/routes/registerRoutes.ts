import type { BackstageCredentials } from '@backstage/backend-plugin-api';
import {
  exceptionExportQuerySchema,
  exceptionImportPreviewRequestSchema,
  exceptionImportRequestSchema,
  exceptionImportSchema,
  exceptionReadPermission,
  exceptionRequestPermission,
  MAX_IMPORT_BYTES,
} from 'backstage-plugin-accountability-common';
import type { OutcomeReader } from '../../outcomes';
import type { ImportService } from '../../pipeline';
import type { ExceptionPolicy, ExportReader } from '../../register';
import { defineRoute, type Route } from '../Route';
import { sendExceptionsCsv } from '../sendExceptionsCsv';
import { requirePermission, type RouteContext } from './context';
import { exceptionCaller, requireActor } from './exceptionCaller';

const READ = [exceptionReadPermission.name];
const REQUEST = [exceptionReadPermission.name, exceptionRequestPermission.name];
// Quotes and line breaks take two characters in JSON.
const REGISTER_BYTES = 2 * MAX_IMPORT_BYTES + 100 * 1024;

/** The register of exceptions as a whole: another one in, this one out. */
export function registerRoutes(
  context: RouteContext & {
    outcomes: OutcomeReader;
    exceptionPolicy: ExceptionPolicy;
    exceptionImports: ImportService;
    exceptionExports: ExportReader;
  },
): Route[] {
  const { exceptionImports, exceptionExports } = context;

  async function importer(credentials: BackstageCredentials) {
    const caller = await exceptionCaller(context, credentials);
    await requirePermission(context, exceptionRequestPermission, credentials);
    return { ...caller, actor: requireActor(caller) };
  }

  return [
    defineRoute({
      method: 'get',
      path: '/exceptions/export.csv',
      summary: 'Every exception that the caller may see, as CSV',
      caller: 'anybody',
      permissions: READ,
      query: exceptionExportQuerySchema,
      response: 'text/csv',
      handle: async ({ query, credentials, res }) =>
        sendExceptionsCsv(
          res,
          exceptionExports.read(
            query,
            await exceptionCaller(context, credentials),
          ),
        ),
    }),
    defineRoute({
      method: 'post',
      path: '/exceptions/import/preview',
      summary:
        'What would become of each row of another register; keeps nothing',
      caller: 'person',
      permissions: REQUEST,
      body: exceptionImportPreviewRequestSchema,
      maxBodyBytes: REGISTER_BYTES,
      response: exceptionImportSchema,
      handle: async ({ body, credentials }) =>
        exceptionImports.preview(body, await importer(credentials)),
    }),
    defineRoute({
      method: 'post',
      path: '/exceptions/import',
      summary: 'Make drafts of the rows of another register',
      caller: 'person',
      permissions: REQUEST,
      body: exceptionImportRequestSchema,
      maxBodyBytes: REGISTER_BYTES,
      response: exceptionImportSchema,
      audit: { eventId: 'exception-import', severity: 'medium' },
      handle: async ({ body, credentials, note }) => {
        const done = await exceptionImports.apply(
          body,
          await importer(credentials),
        );
        const created = done.rows.filter(({ is }) => is === 'created');
        note({
          register: body.register,
          exceptions: created.map(({ exceptionId }) => exceptionId!),
        });
        return done;
      },
    }),
  ];
}
