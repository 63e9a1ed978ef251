import { NotAllowedError } from '@backstage/errors';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import {
  exceptionProgrammeQuerySchema,
  exceptionProgrammeSchema,
  exceptionReadPermission,
  exemptionPageSchema,
  exemptionQuerySchema,
  identityReadPermission,
  organisationReadPermission,
  unlinkedIdentityReadPermission,
} from 'backstage-plugin-accountability-common';
import type { OutcomeReader } from '../../outcomes';
import { seesAll } from '../../posture';
import type {
  ExceptionPolicy,
  ExemptionReader,
  ProgrammeReader,
} from '../../register';
import { defineRoute, type Route } from '../Route';
import { requirePermission, type RouteContext } from './context';
import { exceptionCaller } from './exceptionCaller';

/** What exceptions cost, beside what they bring. */
export function programmeRoutes(
  context: RouteContext & {
    outcomes: OutcomeReader;
    exceptionPolicy: ExceptionPolicy;
    exceptionProgramme: ProgrammeReader;
    exemptions: ExemptionReader;
  },
): Route[] {
  return [
    defineRoute({
      method: 'get',
      path: '/exceptions/programme',
      summary:
        'Exceptions in numbers: waiting, decided, active, ending, in disguise',
      caller: 'anybody',
      // The latter to count the whole organisation.
      permissions: [
        exceptionReadPermission.name,
        organisationReadPermission.name,
      ],
      query: exceptionProgrammeQuerySchema,
      response: exceptionProgrammeSchema,
      handle: async ({ query, credentials }) => {
        const { viewer } = await exceptionCaller(context, credentials);
        const [organisation] = await context.permissions.authorize(
          [{ permission: organisationReadPermission }],
          { credentials },
        );
        return context.exceptionProgramme.programme(query, {
          viewer,
          whole: organisation.result === AuthorizeResult.ALLOW,
        });
      },
    }),
    defineRoute({
      method: 'get',
      path: '/exceptions/exemptions',
      summary:
        'What policy engines let pass, and whether the register knows of it',
      caller: 'anybody',
      // They name namespaces and policies of everybody, and belong to nobody whom they
      // could be shown to alone: whoever sees every identity sees them.
      permissions: [
        exceptionReadPermission.name,
        organisationReadPermission.name,
        identityReadPermission.name,
        unlinkedIdentityReadPermission.name,
      ],
      query: exemptionQuerySchema,
      response: exemptionPageSchema,
      handle: async ({ query, credentials }) => {
        const { viewer } = await exceptionCaller(context, credentials);
        await requirePermission(
          context,
          organisationReadPermission,
          credentials,
        );
        if (!seesAll(viewer.visibility)) {
          throw new NotAllowedError(
            `This names what is everybody's: it needs the permissions ${identityReadPermission.name} for all identities and ${unlinkedIdentityReadPermission.name}, and to see the whole catalog`,
          );
        }
        return context.exemptions.page(query);
      },
    }),
  ];
}
