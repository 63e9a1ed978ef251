import { AuthorizeResult } from '@backstage/plugin-permission-common';
import {
  exceptionReadPermission,
  obligationListSchema,
  obligationQuerySchema,
  outcomeReadPermission,
  identityReadPermission,
} from 'backstage-plugin-accountability-common';
import { NotAllowedError } from '@backstage/errors';
import { DatabaseDirectoryStore } from '../../directory';
import type { ObligationReader } from '../../obligations';
import { defineRoute, personRef, type Route } from '../Route';
import type { RouteContext } from './context';

/** What the caller must do. */
export function obligationRoutes(
  context: Pick<RouteContext, 'knex' | 'permissions' | 'permitted'> & {
    obligations: ObligationReader;
  },
): Route[] {
  return [
    defineRoute({
      method: 'get',
      path: '/obligations',
      summary:
        'What the caller must do, by when and why, the most overdue first',
      caller: 'person',
      permissions: [
        exceptionReadPermission.name,
        outcomeReadPermission.name,
        identityReadPermission.name,
      ],
      query: obligationQuerySchema,
      response: obligationListSchema,
      handle: async ({ query, credentials }) => {
        const [exceptions, outcomes] = (
          await context.permissions.authorize(
            [
              { permission: exceptionReadPermission },
              { permission: outcomeReadPermission },
            ],
            { credentials },
          )
        ).map(({ result }) => result === AuthorizeResult.ALLOW);
        const identities =
          (await context.permitted(identityReadPermission, credentials)) !==
          'none';
        if (!exceptions && !outcomes && !identities) {
          throw new NotAllowedError(
            `This needs the permission ${exceptionReadPermission.name}, ${outcomeReadPermission.name} or ${identityReadPermission.name}`,
          );
        }
        const person = await new DatabaseDirectoryStore(context.knex).person(
          personRef(credentials),
        );
        return context.obligations.of(person, {
          ...query,
          sight: { exceptions, outcomes, identities },
        });
      },
    }),
  ];
}
