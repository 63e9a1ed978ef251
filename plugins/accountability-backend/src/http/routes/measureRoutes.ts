import { NotFoundError } from '@backstage/errors';
import {
  measureListSchema,
  measurePushPermission,
  outcomeReadPermission,
  outcomeSamplesQuerySchema,
  outcomeSamplesSchema,
  samplesPushedSchema,
  samplesPushSchema,
} from 'backstage-plugin-accountability-common';
import type { MeasureBook, SampleService } from '../../measures';
import type { OutcomeReader, SampleReader } from '../../outcomes';
import type { Pipeline } from '../../pipeline';
import { callerRef, defineRoute, type Route } from '../Route';
import { requirePermission, type RouteContext } from './context';
import { definitionRef } from './definitionRef';
import { governanceCaller } from './governanceCaller';

const READ = [outcomeReadPermission.name];

/** Measures, the numbers of outcomes, and those that pipelines push. */
export function measureRoutes(
  context: RouteContext & {
    measures: MeasureBook;
    outcomes: OutcomeReader;
    numbers: SampleReader;
    samples: SampleService;
    pipeline: Pipeline;
  },
): Route[] {
  const { measures, outcomes, numbers, samples, pipeline } = context;
  return [
    defineRoute({
      method: 'get',
      path: '/measures',
      summary: 'Measures that this portal takes by itself',
      caller: 'anybody',
      permissions: READ,
      response: measureListSchema,
      handle: async ({ credentials }) => {
        await requirePermission(context, outcomeReadPermission, credentials);
        return { items: measures.describe() };
      },
    }),
    defineRoute({
      method: 'get',
      path: '/outcomes/:namespace/:name/samples',
      summary: 'The numbers of an outcome, oldest first',
      caller: 'anybody',
      permissions: READ,
      query: outcomeSamplesQuerySchema,
      response: outcomeSamplesSchema,
      handle: async ({ params, query, credentials }) => {
        const ref = definitionRef('Outcome', params);
        const { viewer } = await governanceCaller(context, credentials);
        const found = (await outcomes.maySee(ref, viewer))
          ? await numbers.ofOutcome(ref, query.days)
          : undefined;
        if (!found) throw new NotFoundError(`There is no outcome ${ref}`);
        return found;
      },
    }),
    defineRoute({
      method: 'post',
      path: '/measures/:id/samples',
      summary: 'Push up to 500 numbers of a measure that is counted elsewhere',
      caller: 'anybody',
      permissions: [measurePushPermission.name],
      body: samplesPushSchema,
      response: samplesPushedSchema,
      audit: { eventId: 'measure-push', severity: 'low' },
      handle: async ({ params, body, credentials, note }) => {
        await requirePermission(context, measurePushPermission, credentials);
        const result = await samples.push(params.id, {
          ...body,
          outcome: body.outcome?.toLowerCase(),
          by: callerRef(credentials),
        });
        note({ ...result });
        if (result.accepted > 0) pipeline.wake();
        return result;
      },
    }),
  ];
}
