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
import type { Decider } from '../../pipeline';
import type { Permitted, Visibility } from '../../posture';
import type { Clock } from '../../time';
import { personRef } from '../Route';

/** What every route needs to know about its caller, and where the data is. */
export interface RouteContext {
  knex: Knex;
  clock: Clock;
  permissions: PermissionsService;
  userInfo: UserInfoService;
  visibilityOf(
    credentials: BackstageCredentials,
    options?: { linkedOnly?: boolean; identitiesBeside?: boolean },
  ): Promise<Visibility>;
  permitted(
    permission: ResourcePermission,
    credentials: BackstageCredentials,
  ): Promise<Permitted>;
  /** Rules about identities. */
  rules(): RuleDescription[];
  /** Rules about whatever subject. */
  everyRule(): RuleDescription[];
}

/** @throws NotAllowedError naming the permission. */
export async function requirePermission(
  context: Pick<RouteContext, 'permissions'>,
  permission: BasicPermission,
  credentials: BackstageCredentials,
): Promise<void> {
  if (!(await isPermitted(context, permission, credentials))) {
    throw new NotAllowedError(`This needs the permission ${permission.name}`);
  }
}

/** Whether the caller has a permission. */
export async function isPermitted(
  context: Pick<RouteContext, 'permissions'>,
  permission: BasicPermission,
  credentials: BackstageCredentials,
): Promise<boolean> {
  const [decision] = await context.permissions.authorize([{ permission }], {
    credentials,
  });
  return decision.result === AuthorizeResult.ALLOW;
}

/**
 * Asks for a permission about identities where none is named: enough that the caller
 * has it for some.
 *
 * @throws NotAllowedError naming the permission.
 */
export async function requireForSome(
  context: Pick<RouteContext, 'permitted'>,
  permission: ResourcePermission,
  credentials: BackstageCredentials,
): Promise<void> {
  if ((await context.permitted(permission, credentials)) === 'none') {
    throw new NotAllowedError(`This needs the permission ${permission.name}`);
  }
}

/** The user and the groups that the caller acts for, as full refs; none for services. */
export async function refsOf(
  context: Pick<RouteContext, 'userInfo'>,
  credentials: BackstageCredentials,
): Promise<string[]> {
  const { type } = credentials.principal as { type?: string };
  if (type !== 'user') return [];
  const info = await context.userInfo.getUserInfo(credentials);
  const refs = [info.userEntityRef, ...info.ownershipEntityRefs];
  return [...new Set(refs.map(ref => ref.toLowerCase()))];
}

/** The person who calls, with what they act for and what they may decide about. */
export async function deciderOf(
  context: RouteContext,
  credentials: BackstageCredentials,
): Promise<Decider> {
  const [actsFor, permitted] = await Promise.all([
    refsOf(context, credentials),
    context.permitted(identityDecidePermission, credentials),
  ]);
  return {
    person: {
      ref: personRef(credentials),
      actsFor,
      decidesForAll: permitted === 'all',
    },
    permitted,
  };
}

/** The person who calls, where it is one: nobody decides on behalf of somebody else. */
export async function deciderIfAny(
  context: RouteContext,
  credentials: BackstageCredentials,
): Promise<Decider | undefined> {
  const { type, actor } = credentials.principal as {
    type?: string;
    actor?: unknown;
  };
  return type === 'user' && !actor
    ? deciderOf(context, credentials)
    : undefined;
}
