import type { BackstageCredentials } from '@backstage/backend-plugin-api';
import { NotAllowedError } from '@backstage/errors';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import {
  exceptionDecidePermission,
  exceptionReadPermission,
  exceptionRequestPermission,
  outcomeReadPermission,
} from 'backstage-plugin-accountability-common';
import type { Viewer } from '../../controls';
import { DatabaseDirectoryStore } from '../../directory';
import type { OutcomeReader } from '../../outcomes';
import {
  seatedIn,
  type ExceptionPolicy,
  type RegisterCaller,
} from '../../register';
import { actingFor, personRef } from '../Route';
import type { RouteContext } from './context';

/** A caller of the register, and as whom they look at outcomes and controls. */
export type ExceptionCaller = RegisterCaller & { governance: Viewer };

/**
 * Who asks for exceptions, with what they may see and decide. A service that acts for
 * somebody decides nothing, and asks only where that is said.
 */
export async function exceptionCaller(
  context: Pick<
    RouteContext,
    'knex' | 'clock' | 'permissions' | 'visibilityOf'
  > & {
    outcomes: OutcomeReader;
    exceptionPolicy: ExceptionPolicy;
  },
  credentials: BackstageCredentials,
  options: { onBehalf?: true } = {},
): Promise<ExceptionCaller> {
  const { knex, clock, outcomes } = context;
  const [read, request, decide, ofOutcomes] =
    await context.permissions.authorize(
      [
        { permission: exceptionReadPermission },
        { permission: exceptionRequestPermission },
        { permission: exceptionDecidePermission },
        { permission: outcomeReadPermission },
      ],
      { credentials },
    );
  if (read.result !== AuthorizeResult.ALLOW) {
    throw new NotAllowedError(
      `This needs the permission ${exceptionReadPermission.name}`,
    );
  }
  const visibility = await context.visibilityOf(credentials, {
    identitiesBeside: true,
  });
  const { type } = credentials.principal as { type?: string };
  const acting = actingFor(credentials);
  const directory = new DatabaseDirectoryStore(knex);
  const person =
    type === 'user' && (!acting || options.onBehalf)
      ? await directory.person(personRef(credentials))
      : undefined;
  const refs = person ? [person.ref, ...person.groups] : [];
  const governance = { visibility, person };
  const now = clock.now();
  const named = person && (await directory.entities([person.ref]));
  return {
    governance,
    viewer: {
      ...{ visibility, refs },
      seatedIn: person
        ? await seatedIn(knex, { person: person.ref, refs, now })
        : [],
      decidesElsewhere: Object.values(context.exceptionPolicy.approvers).some(
        of => of?.some(ref => refs.includes(ref)),
      ),
      outcomes:
        ofOutcomes.result === AuthorizeResult.ALLOW
          ? await outcomes.visible(governance)
          : [],
    },
    actor: person && {
      ...person,
      name: named?.get(person.ref)?.title,
      mayRequest: request.result === AuthorizeResult.ALLOW,
      mayDecide: !acting && decide.result === AuthorizeResult.ALLOW,
    },
  };
}

/** @throws NotAllowedError for a service. */
export function requireActor({ actor }: RegisterCaller) {
  if (actor) return actor;
  throw new NotAllowedError('Only people ask and decide, for themselves');
}
