import { AuthorizeResult } from '@backstage/plugin-permission-common';
import {
  exceptionReadPermission,
  obligationFeedLinkSchema,
  obligationFeedSchema,
  obligationListSchema,
  obligationQuerySchema,
  outcomeReadPermission,
  identityReadPermission,
} from 'backstage-plugin-accountability-common';
import { NotAllowedError } from '@backstage/errors';
import { DatabaseDirectoryStore } from '../../directory';
import type { FeedService, ObligationReader } from '../../obligations';
import { defineRoute, personRef, type Route } from '../Route';
import type { RouteContext } from './context';

/** What the caller must do. */
export function obligationRoutes(
  context: Pick<RouteContext, 'knex' | 'permissions' | 'permitted'> & {
    obligations: ObligationReader;
    feeds: FeedService;
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
    defineRoute({
      method: 'get',
      path: '/obligations/feed',
      summary: 'Whether the caller subscribes to a calendar of obligations',
      caller: 'person',
      permissions: [],
      response: obligationFeedSchema,
      handle: async ({ credentials }) => ({
        createdAt: await context.feeds.since(personRef(credentials)),
      }),
    }),
    defineRoute({
      method: 'post',
      path: '/obligations/feed',
      summary: 'Make a link to a calendar of obligations; ends the one before',
      caller: 'person',
      permissions: [],
      response: obligationFeedLinkSchema,
      status: 201,
      audit: { eventId: 'obligation-feed-create', severity: 'medium' },
      handle: async ({ credentials }) => {
        const { token, createdAt } = await context.feeds.create(
          personRef(credentials),
        );
        return { createdAt, path: `/obligations/calendar/${token}` };
      },
    }),
    defineRoute({
      method: 'post',
      path: '/obligations/feed/revoke',
      summary: 'End the link to the calendar of the caller',
      caller: 'person',
      permissions: [],
      response: 'none',
      audit: { eventId: 'obligation-feed-revoke', severity: 'medium' },
      handle: async ({ credentials }) =>
        context.feeds.revoke(personRef(credentials)),
    }),
    defineRoute({
      method: 'get',
      path: '/obligations/calendar/:token',
      summary: 'Obligations as a calendar (RFC 5545), without titles',
      caller: 'link',
      permissions: [],
      response: 'text/calendar',
      handle: async ({ params, res }) => {
        const calendar = await context.feeds.calendar(params.token);
        res.setHeader('Content-Type', 'text/calendar; charset=utf-8');
        res.setHeader('Cache-Control', 'private, no-store');
        res.send(calendar);
      },
    }),
  ];
}
