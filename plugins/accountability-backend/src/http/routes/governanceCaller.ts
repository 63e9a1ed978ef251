import type { BackstageCredentials } from '@backstage/backend-plugin-api';
import { NotAllowedError } from '@backstage/errors';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import {
  definitionDeclarePermission,
  outcomeReadPermission,
} from 'backstage-plugin-accountability-common';
import type { Viewer } from '../../controls';
import { DatabaseDirectoryStore } from '../../directory';
import type { Allowed } from '../../outcomes';
import { personRef } from '../Route';
import type { RouteContext } from './context';

/** Who asks for outcomes and controls, what they may see, and whether they may declare. */
export interface GovernanceCaller {
  viewer: Viewer;
  declare: Allowed;
}

/** @throws NotAllowedError when the caller may see no outcome at all. */
export async function governanceCaller(
  context: Pick<RouteContext, 'knex' | 'permissions' | 'visibilityOf'>,
  credentials: BackstageCredentials,
): Promise<GovernanceCaller> {
  const [read, declare] = await context.permissions.authorize(
    [
      { permission: outcomeReadPermission },
      { permission: definitionDeclarePermission },
    ],
    { credentials },
  );
  if (read.result !== AuthorizeResult.ALLOW) {
    throw new NotAllowedError(
      `This needs the permission ${outcomeReadPermission.name}`,
    );
  }
  const visibility = await context.visibilityOf(credentials, {
    linkedOnly: true,
    identitiesBeside: true,
  });
  const { type, actor } = credentials.principal as {
    type?: string;
    actor?: object;
  };
  const person =
    type === 'user'
      ? await new DatabaseDirectoryStore(context.knex).person(
          personRef(credentials),
        )
      : undefined;
  const no = (why: string): Allowed => ({ allowed: false, why });
  let mayDeclare: Allowed = { allowed: true };
  if (!person || actor) mayDeclare = no('Only people declare, for themselves');
  else if (declare.result !== AuthorizeResult.ALLOW) {
    mayDeclare = no(
      `It needs the permission ${definitionDeclarePermission.name}`,
    );
  }
  return { viewer: { visibility, person }, declare: mayDeclare };
}
