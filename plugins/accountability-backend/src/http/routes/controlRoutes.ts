import { NotFoundError } from '@backstage/errors';
import {
  controlDetailSchema,
  controlSummarySchema,
  outcomeReadPermission,
} from 'backstage-plugin-accountability-common';
import { z } from 'zod';
import type { ControlReader } from '../../controls';
import { mayChange } from '../mayChange';
import { defineRoute, type Route } from '../Route';
import type { RouteContext } from './context';
import { definitionRef } from './definitionRef';
import { governanceCaller } from './governanceCaller';

const READ = [outcomeReadPermission.name];

/** How outcomes are carried out. */
export function controlRoutes(
  context: Pick<RouteContext, 'knex' | 'permissions' | 'visibilityOf'> & {
    controls: ControlReader;
  },
): Route[] {
  const { controls } = context;
  return [
    defineRoute({
      method: 'get',
      path: '/controls',
      summary: 'Every control with its owner and duties, and who holds them',
      caller: 'anybody',
      permissions: READ,
      response: z.array(controlSummarySchema),
      handle: async ({ credentials }) => {
        const { viewer } = await governanceCaller(context, credentials);
        return controls.list(viewer);
      },
    }),
    defineRoute({
      method: 'get',
      path: '/controls/:namespace/:name',
      summary: 'One control, with everything that is needed to change it',
      caller: 'anybody',
      permissions: READ,
      response: controlDetailSchema,
      handle: async ({ params, credentials }) => {
        const ref = definitionRef('Control', params);
        const { viewer, declare } = await governanceCaller(
          context,
          credentials,
        );
        const control = await controls.get(ref, viewer);
        if (!control) throw new NotFoundError(`There is no control ${ref}`);
        return { ...control, mayRevise: mayChange(control, declare).revise };
      },
    }),
  ];
}
