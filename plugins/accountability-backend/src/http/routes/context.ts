import type {
  BackstageCredentials,
  PermissionsService,
  UserInfoService,
} from '@backstage/backend-plugin-api';
import { NotAllowedError } from '@backstage/errors';
import {
  AuthorizeResult,
  type BasicPermission,
  type ResourcePermission,
} from '@backstage/plugin-permission-common';
import {
  identityDecidePermission,
  type RuleDescription,
} from 'backstage-plugin-accountability-common';
import type { Knex } from 'knex';
import type { Person } from '../../ownership';
import type { Visibility } from '../../posture';
import { personRef } from '../Route';

/** What every route needs to know about its caller, and where the data is. */
export interface RouteContext {
  knex: Knex;
  permissions: PermissionsService;
  userInfo: UserInfoService;
  visibilityOf(
    credentials: BackstageCredentials,
    options?: { linkedOnly?: boolean; identitiesBeside?: boolean },
  ): Promise<Visibility>;
  /** Rules about identities. */
  rules(): RuleDescription[];
  outcomeRules(): RuleDescription[];
}

/** @throws NotAllowedError naming the permission. */
export async function requirePermission(
  context: Pick<RouteContext, 'permissions'>,
  permission: BasicPermission,
  credentials: BackstageCredentials,
): Promise<void> {
  const [decision] = await context.permissions.authorize([{ permission }], {
    credentials,
  });
  if (decision.result !== AuthorizeResult.ALLOW) {
    throw new NotAllowedError(`This needs the permission ${permission.name}`);
  }
}

/**
 * Asks for a permission about identities where none is named: enough that the caller
 * has it for some.
 *
 * @throws NotAllowedError naming the permission.
 */
export async function requireForSome(
  context: Pick<RouteContext, 'permissions'>,
  permission: ResourcePermission,
  credentials: BackstageCredentials,
): Promise<void> {
  const [decision] = await context.permissions.authorizeConditional(
    [{ permission }],
    { credentials },
  );
  if (decision.result === AuthorizeResult.DENY) {
    throw new NotAllowedError(`This needs the permission ${permission.name}`);
  }
}

/** The person who calls, with everything they may act for. */
export async function personOf(
  context: RouteContext,
  credentials: BackstageCredentials,
): Promise<Person> {
  const info = await context.userInfo.getUserInfo(credentials);
  const [decision] = await context.permissions.authorizeConditional(
    [{ permission: identityDecidePermission }],
    { credentials },
  );
  const ref = personRef(credentials);
  return {
    ref,
    actsFor: [
      ...new Set([ref, ...info.ownershipEntityRefs.map(r => r.toLowerCase())]),
    ],
    decidesForAll: decision.result === AuthorizeResult.ALLOW,
  };
}
