import type { BackstageCredentials } from '@backstage/backend-plugin-api';
import { NotAllowedError, NotFoundError } from '@backstage/errors';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import {
  dueReviewPageSchema,
  organisationReadPermission,
  outcomeReadPermission,
  PROGRAMME,
  reviewCloseSchema,
  reviewDetailSchema,
  reviewDueQuerySchema,
  reviewHoldPermission,
  reviewListQuerySchema,
  reviewPageSchema,
  reviewPreviewQuerySchema,
  reviewPreviewSchema,
  reviewRecordRequestSchema,
  reviewStartSchema,
} from 'backstage-plugin-accountability-common';
import type { Viewer } from '../../controls';
import { isRowId } from '../../db';
import type { OutcomeReader } from '../../outcomes';
import type { ReviewCaller, ReviewService } from '../../pipeline';
import { defineRoute, type Route } from '../Route';
import type { RouteContext } from './context';
import { governanceCaller } from './governanceCaller';
import { ReviewPages } from './ReviewPages';

const READ = [outcomeReadPermission.name];
const HOLD = [outcomeReadPermission.name, reviewHoldPermission.name];
const RECORD_BYTES = 512 * 1024;

interface Asker {
  viewer: Viewer;
  caller: ReviewCaller;
  /** May look at reviews of the whole programme. */
  seesProgramme: boolean;
}

/** Governance reviews: which are due, what they look at, what was decided. */
export function reviewRoutes(
  context: Pick<RouteContext, 'knex' | 'permissions' | 'visibilityOf'> & {
    outcomes: OutcomeReader;
    reviews: ReviewService;
    reviewPages: ReviewPages;
  },
): Route[] {
  const { outcomes, reviews, reviewPages } = context;

  async function asker(credentials: BackstageCredentials): Promise<Asker> {
    const { viewer } = await governanceCaller(context, credentials);
    const [hold, organisation] = await context.permissions.authorize(
      [
        { permission: reviewHoldPermission },
        { permission: organisationReadPermission },
      ],
      { credentials },
    );
    const permitted = hold.result === AuthorizeResult.ALLOW;
    return {
      viewer,
      caller: { person: viewer.person, permitted },
      seesProgramme: permitted || organisation.result === AuthorizeResult.ALLOW,
    };
  }

  /** @throws NotFoundError for an outcome that they may not see, NotAllowedError for the programme. */
  async function requireSight(subject: string, by: Asker): Promise<void> {
    if (subject === PROGRAMME) {
      if (by.seesProgramme) return;
      throw new NotAllowedError(
        `This needs the permission ${organisationReadPermission.name}`,
      );
    }
    if (await outcomes.maySee(subject, by.viewer)) return;
    throw new NotFoundError(`There is no outcome ${subject}`);
  }

  async function requireReview(text: string, by: Asker): Promise<number> {
    const id = Number(text);
    const subject = isRowId(id) && (await reviewPages.subjectOf(id));
    const seen =
      subject &&
      (subject === PROGRAMME
        ? by.seesProgramme
        : await outcomes.maySee(subject, by.viewer));
    if (!seen)
      throw new NotFoundError(`There is no review ${text.slice(0, 40)}`);
    return id;
  }

  return [
    defineRoute({
      method: 'get',
      path: '/reviews',
      summary: 'Reviews of an outcome, or of the programme, newest first',
      caller: 'anybody',
      permissions: READ,
      query: reviewListQuerySchema,
      response: reviewPageSchema,
      handle: async ({ query, credentials }) => {
        const by = await asker(credentials);
        await requireSight(query.subject, by);
        return reviewPages.list({ ...query, programme: by.seesProgramme });
      },
    }),
    defineRoute({
      method: 'get',
      path: '/reviews/due',
      summary: 'Reviews that are to be held, the most overdue first',
      caller: 'anybody',
      permissions: READ,
      query: reviewDueQuerySchema,
      response: dueReviewPageSchema,
      handle: async ({ query, credentials }) =>
        reviewPages.due(query, await asker(credentials)),
    }),
    defineRoute({
      method: 'get',
      path: '/reviews/preview',
      summary: 'The board pack of a review, as it would be frozen now',
      caller: 'anybody',
      permissions: READ,
      query: reviewPreviewQuerySchema,
      response: reviewPreviewSchema,
      handle: async ({ query, credentials }) => {
        const by = await asker(credentials);
        await requireSight(query.subject, by);
        return reviewPages.preview(query.subject, by.caller);
      },
    }),
    defineRoute({
      method: 'post',
      path: '/reviews',
      summary: 'Open a review, and freeze what it looks at',
      caller: 'person',
      permissions: HOLD,
      body: reviewStartSchema,
      response: reviewDetailSchema,
      status: 201,
      audit: { eventId: 'review-open', severity: 'medium' },
      handle: async ({ body, credentials, note }) => {
        const by = await asker(credentials);
        note({ subject: body.subject });
        await requireSight(body.subject, by);
        const { id } = await reviews.start(body.subject, by.caller);
        return reviewPages.detail(id, by.caller);
      },
    }),
    defineRoute({
      method: 'get',
      path: '/reviews/:id',
      summary: 'One review: frozen facts, agenda, decisions, minutes, entries',
      caller: 'anybody',
      permissions: READ,
      response: reviewDetailSchema,
      handle: async ({ params, credentials }) => {
        const by = await asker(credentials);
        return reviewPages.detail(
          await requireReview(params.id, by),
          by.caller,
        );
      },
    }),
    defineRoute({
      method: 'post',
      path: '/reviews/:id/records',
      summary:
        'Write down decisions, minutes and who took part, or correct them',
      caller: 'person',
      permissions: HOLD,
      body: reviewRecordRequestSchema,
      maxBodyBytes: RECORD_BYTES,
      response: reviewDetailSchema,
      audit: { eventId: 'review-record', severity: 'medium' },
      handle: async ({ params, body, credentials }) => {
        const by = await asker(credentials);
        const id = await requireReview(params.id, by);
        const { expectedHash, reason, ...record } = body;
        await reviews.record(id, { record, expectedHash, reason }, by.caller);
        return reviewPages.detail(id, by.caller);
      },
    }),
    defineRoute({
      method: 'post',
      path: '/reviews/:id/close',
      summary: 'End a review, which counts as held from then on',
      caller: 'person',
      permissions: HOLD,
      body: reviewCloseSchema,
      response: reviewDetailSchema,
      audit: { eventId: 'review-close', severity: 'medium' },
      handle: async ({ params, body, credentials }) => {
        const by = await asker(credentials);
        const id = await requireReview(params.id, by);
        await reviews.close(id, body, by.caller);
        return reviewPages.detail(id, by.caller);
      },
    }),
  ];
}
