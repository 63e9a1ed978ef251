import { stringifyEntityRef } from '@backstage/catalog-model';
import { NotFoundError } from '@backstage/errors';
import {
  definitionCheckSchema,
  definitionDeclarePermission,
  definitionDraftSchema,
  definitionKindSchema,
  definitionRevisionSchema,
  definitionSchema,
  definitionSnapshotReadPermission,
  definitionWithdrawalSchema,
  publishedDefinitionsSchema,
} from 'backstage-plugin-accountability-common';
import type { DefinitionService } from '../../definitions';
import { defineRoute, personRef, type Route } from '../Route';
import { requirePermission, type RouteContext } from './context';

const DECLARE = [definitionDeclarePermission.name];
const ONE = '/definitions/:kind/:namespace/:name';

/** Outcomes and controls that are declared in the portal, and what the catalog shows of them. */
export function definitionRoutes(
  context: Pick<RouteContext, 'permissions'> & {
    definitions: DefinitionService;
  },
): Route[] {
  const { definitions } = context;

  return [
    defineRoute({
      method: 'post',
      path: '/definitions/check',
      summary:
        'What would come of a draft, and the file that declares it in Git',
      caller: 'person',
      permissions: DECLARE,
      body: definitionDraftSchema,
      response: definitionCheckSchema,
      handle: async ({ body, credentials }) => {
        await requirePermission(
          context,
          definitionDeclarePermission,
          credentials,
        );
        return definitions.check(body);
      },
    }),
    defineRoute({
      method: 'post',
      path: '/definitions',
      summary: 'Declare an outcome or a control in the portal',
      caller: 'person',
      permissions: DECLARE,
      body: definitionDraftSchema,
      response: definitionSchema,
      status: 201,
      audit: { eventId: 'definition-declare', severity: 'medium' },
      handle: async ({ body, credentials }) => {
        await requirePermission(
          context,
          definitionDeclarePermission,
          credentials,
        );
        return definitions.declare(body, personRef(credentials));
      },
    }),
    defineRoute({
      method: 'post',
      path: ONE,
      summary: 'Change what was declared in the portal',
      caller: 'person',
      permissions: DECLARE,
      body: definitionRevisionSchema,
      response: definitionSchema,
      audit: { eventId: 'definition-revise', severity: 'medium' },
      handle: async ({ params, body, credentials }) => {
        await requirePermission(
          context,
          definitionDeclarePermission,
          credentials,
        );
        return definitions.revise(refOf(params), body, personRef(credentials));
      },
    }),
    defineRoute({
      method: 'post',
      path: `${ONE}/withdraw`,
      summary: 'Withdraw what was declared in the portal',
      caller: 'person',
      permissions: DECLARE,
      body: definitionWithdrawalSchema,
      response: definitionSchema,
      audit: { eventId: 'definition-withdraw', severity: 'medium' },
      handle: async ({ params, body, credentials }) => {
        await requirePermission(
          context,
          definitionDeclarePermission,
          credentials,
        );
        return definitions.withdraw(refOf(params), {
          by: personRef(credentials),
          reason: body.reason,
        });
      },
    }),
    defineRoute({
      method: 'get',
      path: '/definitions/published',
      summary: 'Everything that is declared in the portal, as catalog entities',
      caller: 'anybody',
      permissions: [definitionSnapshotReadPermission.name],
      response: publishedDefinitionsSchema,
      handle: async ({ credentials }) => {
        await requirePermission(
          context,
          definitionSnapshotReadPermission,
          credentials,
        );
        return definitions.published();
      },
    }),
  ];
}

/** @throws NotFoundError for a kind that nobody declares. */
function refOf({ kind, namespace, name }: Record<string, string>): string {
  const known = definitionKindSchema.options.map(option =>
    option.toLowerCase(),
  );
  if (!known.includes(kind)) {
    throw new NotFoundError(
      `Nothing of kind '${kind.slice(
        0,
        40,
      )}' is declared; there are ${known.join(' and ')}`,
    );
  }
  return stringifyEntityRef({ kind, namespace, name });
}
