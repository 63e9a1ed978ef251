import type {
  AuditorService,
  BackstagePrincipalTypes,
  HttpAuthService,
} from '@backstage/backend-plugin-api';
import { InputError, NotAllowedError } from '@backstage/errors';
import type { JsonObject } from '@backstage/types';
import express, { type Request, type Response } from 'express';
import Router from 'express-promise-router';
import { z } from 'zod';
import { openApiDocument } from './openApiDocument';
import { actingFor, type Call, type Caller, type Route } from './Route';

const DEFAULT_BODY_BYTES = 100 * 1024;
const ALLOWED: Record<Caller, (keyof BackstagePrincipalTypes)[]> = {
  person: ['user'],
  'person-or-on-behalf': ['user'],
  anybody: ['user', 'service'],
  // Calendars send no token of the portal.
  link: ['user', 'service', 'none'],
};
const NO_QUERY = z.object({}).strict();
// Ids of identities, sources, runs and uploads; the longest has 63 characters.
const PARAMS = z.record(z.string(), z.string().max(255));

const tooLarge: express.ErrorRequestHandler = (error, _req, res, next) => {
  if (error?.type !== 'entity.too.large') {
    next(error);
    return;
  }
  res.status(413).json({
    error: {
      name: 'PayloadTooLargeError',
      message: `The body has ${error.length} bytes, more than the limit of ${error.limit} bytes; send smaller batches`,
    },
    response: { statusCode: 413 },
  });
};

/** Mounts routes: who calls, what they send, what they get back, what is audited. */
export function createRouter(
  routes: readonly Route[],
  deps: { httpAuth: HttpAuthService; auditor: AuditorService },
): express.Router {
  const router = Router();
  const document = openApiDocument(routes);
  router.get('/openapi.json', (_req, res) => {
    res.json(document);
  });
  for (const route of routes) {
    const handlers: express.RequestHandler[] = [];
    if (route.body) {
      handlers.push(
        express.json({ limit: route.maxBodyBytes ?? DEFAULT_BODY_BYTES }),
      );
    }
    router[route.method](route.path, ...handlers, async (req, res) => {
      await audited(route, { req, auditor: deps.auditor }, note =>
        answer(route, { req, res, httpAuth: deps.httpAuth, note }),
      );
    });
  }
  router.use(tooLarge);
  return router;
}

async function answer(
  route: Route,
  options: {
    req: Request;
    res: Response;
    httpAuth: HttpAuthService;
    note: Call<unknown, unknown>['note'];
  },
): Promise<void> {
  const { req, res, httpAuth, note } = options;
  const credentials = await httpAuth.credentials(req, {
    allow: ALLOWED[route.caller],
  });
  const acting = actingFor(credentials);
  refuseActingService(route.caller, acting);
  if (acting) note({ actingService: acting });
  const params = parse(PARAMS, req.params, 'path');
  refuseNul(params, 'path');
  refuseNul(req.query, 'query');
  // Looked through only when it is known to be of the expected depth.
  const body = route.body && parse(route.body, req.body, 'body');
  if (!route.checksBody) refuseNul(body, 'body');
  const result = await route.handle({
    params,
    query: parse(route.query ?? NO_QUERY, req.query, 'query'),
    body,
    req,
    res,
    credentials,
    note,
  });
  if (res.headersSent) return;
  const nothing = result === undefined && route.orNothing;
  if (nothing) res.status(204).end();
  else if (route.response === 'none') res.status(route.status ?? 204).end();
  else res.status(route.status ?? 200).json(result);
}

/** Deciding is for people: nobody decides on behalf of somebody else. */
function refuseActingService(caller: Caller, acting?: string): void {
  if (caller === 'person' && acting) {
    throw new NotAllowedError(
      `Only people decide here; '${acting}' may not act for one`,
    );
  }
}

/** PostgreSQL holds no NUL character, and nobody means to send one. */
function refuseNul(value: unknown, where: string): void {
  if (typeof value === 'string' && value.includes('\0')) {
    throw new InputError(
      `The request is not valid: ${where} holds a NUL character`,
    );
  }
  if (typeof value !== 'object' || value === null) return;
  for (const [name, part] of Object.entries(value)) {
    refuseNul(part, `${where}.${name.replaceAll('\0', '')}`);
  }
}

function parse<T>(schema: z.ZodType<T>, value: unknown, where: string): T {
  const result = schema.safeParse(value ?? {});
  if (result.success) return result.data;
  const problems = result.error.issues
    .slice(0, 5)
    .map(issue => `${[where, ...issue.path].join('.')}: ${issue.message}`);
  throw new InputError(`The request is not valid: ${problems.join('; ')}`);
}

async function audited(
  route: Route,
  options: { req: Request; auditor: AuditorService },
  work: (note: Call<unknown, unknown>['note']) => Promise<void>,
): Promise<void> {
  const meta: JsonObject = {};
  const note = (facts: JsonObject) => void Object.assign(meta, facts);
  if (!route.audit) {
    await work(note);
    return;
  }
  const event = await options.auditor.createEvent({
    eventId: route.audit.eventId,
    severityLevel: route.audit.severity,
    request: options.req,
    meta: { path: route.path, ...options.req.params },
  });
  try {
    await work(note);
    await event.success({ meta });
  } catch (error) {
    await event.fail({ meta, error: error as Error });
    throw error;
  }
}
