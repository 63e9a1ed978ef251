import { ACCOUNT } from './readExports';

/** Planted wherever an export could carry a secret; it must never come out. */
export const PLANTED = 'wJalrXUtnFEMI/K7MDENG/plantedSecretKey';

export const HEADER =
  'user,arn,user_creation_time,password_enabled,password_last_used,password_last_changed,password_next_rotation,mfa_active,access_key_1_active,access_key_1_last_rotated,access_key_1_last_used_date,access_key_1_last_used_region,access_key_1_last_used_service,access_key_2_active,access_key_2_last_rotated,access_key_2_last_used_date,access_key_2_last_used_region,access_key_2_last_used_service,cert_1_active,cert_1_last_rotated,cert_2_active,cert_2_last_rotated';

const NOTHING: Record<string, string> = {
  user_creation_time: '2024-01-02T03:04:05+00:00',
  password_enabled: 'false',
  mfa_active: 'false',
  access_key_1_active: 'false',
  access_key_2_active: 'false',
  cert_1_active: 'false',
  cert_2_active: 'false',
};

/** A row of a credential report that says nothing but what is given. */
export function reportRow(user: string, cells: Record<string, string> = {}) {
  const arn =
    user === '<root_account>'
      ? `arn:aws:iam::${ACCOUNT}:root`
      : `arn:aws:iam::${ACCOUNT}:user/${user}`;
  const row: Record<string, string> = { user, arn, ...NOTHING, ...cells };
  return HEADER.split(',')
    .map(column => row[column] ?? 'N/A')
    .join(',');
}

/** A credential report of these rows. */
export function reportOf(...rows: string[]): string {
  return [HEADER, ...rows].join('\n');
}

/** One active key, made and used then. */
export function withKey(madeAt: string, usedAt = 'N/A') {
  return {
    access_key_1_active: 'true',
    access_key_1_last_rotated: madeAt,
    access_key_1_last_used_date: usedAt,
  };
}

/** A role as `get-account-authorization-details` lists it. */
export function aRole(name: string, more: object = {}) {
  return {
    Path: '/',
    RoleName: name,
    RoleId: `AROA${name.toUpperCase()}`,
    Arn: `arn:aws:iam::${ACCOUNT}:role/${name}`,
    CreateDate: '2024-05-01T08:00:00+00:00',
    AssumeRolePolicyDocument: trustOf({ Service: 'lambda.amazonaws.com' }),
    RolePolicyList: [],
    AttachedManagedPolicies: [],
    Tags: [],
    RoleLastUsed: {},
    ...more,
  };
}

/** A user as `get-account-authorization-details` lists it. */
export function aUser(name: string, more: object = {}) {
  return {
    Path: '/',
    UserName: name,
    UserId: `AIDA${name.toUpperCase()}`,
    Arn: `arn:aws:iam::${ACCOUNT}:user/${name}`,
    CreateDate: '2024-05-01T08:00:00+00:00',
    GroupList: [],
    AttachedManagedPolicies: [],
    Tags: [],
    ...more,
  };
}

/** A trust policy for one principal. */
export function trustOf(Principal: unknown, Condition?: object) {
  return {
    Version: '2012-10-17',
    Statement: [
      { Effect: 'Allow', Principal, Action: 'sts:AssumeRole', Condition },
    ],
  };
}

/** A page of `get-account-authorization-details`. */
export function details(more: object) {
  return {
    UserDetailList: [],
    RoleDetailList: [],
    GroupDetailList: [],
    Policies: [],
    ...more,
  };
}
