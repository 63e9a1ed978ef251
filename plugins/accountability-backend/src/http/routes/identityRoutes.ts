import { NotFoundError } from '@backstage/errors';
import type {
  BackstageCredentials,
  HttpAuthService,
} from '@backstage/backend-plugin-api';
import {
  exceptionReadPermission,
  bulkDecisionRequestSchema,
  bulkDecisionResultSchema,
  catalogPatchSchema,
  decisionRequestSchema,
  entityRefSchema,
  identityDecidePermission,
  identityDetailSchema,
  identityFacetsSchema,
  identityFilterSchema,
  identityListQuerySchema,
  identityPageSchema,
  identityReadPermission,
  type IdentityDetail,
} from 'backstage-plugin-accountability-common';
import { z } from 'zod';
import type { DecisionService, Pipeline } from '../../pipeline';
import {
  DatabaseIdentityDetailStore,
  DatabaseIdentityListStore,
} from '../../posture';
import type { CatalogPatchReader } from '../CatalogPatchReader';
import { sendIdentitiesCsv } from '../sendIdentitiesCsv';
import { defineRoute, type Route } from '../Route';
import { askedFilter } from './askedFilter';
import {
  deciderIfAny,
  deciderOf,
  isPermitted,
  refsOf,
  type RouteContext,
} from './context';

const READ = [identityReadPermission.name];
const DECIDE = [identityReadPermission.name, identityDecidePermission.name];
const BULK_BODY_BYTES = 512 * 1024;

/** The inventory, one identity, and decisions about ownership. */
export function identityRoutes(
  context: RouteContext & {
    decisions: DecisionService;
    pipeline: Pipeline;
    catalogPatches: CatalogPatchReader;
    httpAuth: HttpAuthService;
  },
): Route[] {
  const { knex, decisions, pipeline } = context;
  const list = new DatabaseIdentityListStore(knex, context.clock);

  /** Undefined when there is none, or none that the caller may see. */
  async function detailIfAny(
    id: string,
    credentials: BackstageCredentials,
  ): Promise<IdentityDetail | undefined> {
    const number = identityId(id);
    const visibility = await context.visibilityOf(credentials);
    const picture = await new DatabaseIdentityDetailStore(
      knex,
      context.clock,
    ).get(number, {
      rules: context.rules(),
      visibility,
      seesExceptions: await isPermitted(
        context,
        exceptionReadPermission,
        credentials,
      ),
    });
    if (!picture) return undefined;
    const decider = await deciderIfAny(context, credentials);
    const actions = decider ? await decisions.actions(number, decider) : [];
    return { ...picture, actions };
  }

  async function detail(
    id: string,
    credentials: BackstageCredentials,
  ): Promise<IdentityDetail> {
    const found = await detailIfAny(id, credentials);
    if (!found) throw new NotFoundError(`There is no identity with id ${id}`);
    return found;
  }

  return [
    defineRoute({
      method: 'get',
      path: '/identities',
      summary: 'A page of the inventory',
      caller: 'anybody',
      permissions: READ,
      query: identityListQuerySchema,
      response: identityPageSchema,
      handle: async ({ query, credentials }) => {
        const { sort, cursor, limit, ...rest } = query;
        const filter = await askedFilter(context, rest, credentials);
        const visibility = await context.visibilityOf(credentials);
        return list.page({ filter, sort, cursor, limit, visibility });
      },
    }),
    defineRoute({
      method: 'get',
      path: '/identities/facets',
      summary: 'Counts of the inventory by facet, under a filter',
      caller: 'anybody',
      permissions: READ,
      query: identityFilterSchema,
      response: identityFacetsSchema,
      handle: async ({ query, credentials }) =>
        list.facets(
          ...(await Promise.all([
            askedFilter(context, query, credentials),
            context.visibilityOf(credentials),
            refsOf(context, credentials),
          ])),
        ),
    }),
    defineRoute({
      method: 'get',
      path: '/identities/export.csv',
      summary: 'All identities that match, as CSV',
      caller: 'anybody',
      permissions: READ,
      query: identityFilterSchema,
      response: 'text/csv',
      audit: { eventId: 'identity-export', severity: 'low' },
      handle: async ({ query, credentials, res }) =>
        sendIdentitiesCsv(res, {
          list,
          filter: await askedFilter(context, query, credentials),
          visibility: await context.visibilityOf(credentials),
        }),
    }),
    defineRoute({
      method: 'post',
      path: '/identities/decisions',
      summary: 'Decide about many identities at once, previewed first',
      caller: 'person',
      permissions: DECIDE,
      body: bulkDecisionRequestSchema,
      maxBodyBytes: BULK_BODY_BYTES,
      response: bulkDecisionResultSchema,
      audit: { eventId: 'ownership-bulk-decide', severity: 'medium' },
      handle: async ({ body, credentials, note }) => {
        const { selection, decision, ...rest } = body;
        const { action, owner = null } = decision;
        note({ action, owner, selection, ...rest });
        const result = await decisions.decideInBulk({
          selection:
            'filter' in selection
              ? {
                  filter: await askedFilter(
                    context,
                    selection.filter,
                    credentials,
                  ),
                }
              : selection,
          request: decision,
          preview: body.preview,
          expected: body.expected,
          decider: await deciderOf(context, credentials),
          visibility: await context.visibilityOf(credentials),
        });
        const { matching, applied, refused } = result;
        note({ matching, applied, refused });
        pipeline.wake();
        return result;
      },
    }),
    defineRoute({
      method: 'get',
      path: '/identities/:id',
      summary: 'Everything known about one identity',
      caller: 'anybody',
      permissions: READ,
      response: identityDetailSchema,
      handle: async ({ params, credentials }) => detail(params.id, credentials),
    }),
    defineRoute({
      method: 'post',
      path: '/identities/:id/decisions',
      summary: 'Claim, transfer, accept, decline, dispute, settle or release',
      caller: 'person',
      permissions: DECIDE,
      body: decisionRequestSchema,
      response: identityDetailSchema,
      orNothing:
        'The decision was taken, and the identity is no longer for the caller to see',
      audit: { eventId: 'ownership-decide', severity: 'medium' },
      handle: async ({ params, body, credentials, note }) => {
        note({ action: body.action, owner: body.owner ?? null });
        await decisions.decide({
          identityId: identityId(params.id),
          request: body,
          decider: await deciderOf(context, credentials),
          visibility: await context.visibilityOf(credentials),
        });
        pipeline.wake();
        return detailIfAny(params.id, credentials);
      },
    }),
    defineRoute({
      method: 'get',
      path: '/identities/:id/catalog-patch',
      summary:
        "The change to a catalog file that makes an entity's owner answer for the identity",
      caller: 'anybody',
      permissions: READ,
      query: z.object({ entityRef: entityRefSchema }).strict(),
      response: catalogPatchSchema,
      handle: async ({ params, query, credentials }) => {
        const { reference } = await detail(params.id, credentials);
        return context.catalogPatches.patch({
          entityRef: query.entityRef,
          reference,
          credentials,
        });
      },
    }),
  ];
}

function identityId(text: string): number {
  if (!/^[1-9][0-9]{0,8}$/.test(text)) {
    throw new NotFoundError(
      `There is no identity with id ${text.slice(0, 40)}`,
    );
  }
  return Number(text);
}
