import {
  NOT_REPORTED,
  outOfWindow,
  type ObservedInstant,
} from 'backstage-plugin-accountability-common';
import {
  admit,
  parseArn,
  type AccountFacts,
  type Grants,
  type PrincipalFacts,
  type RoleFacts,
  type UserFacts,
} from '../account';
import type { AnswerContext } from './AnswerContext';
import {
  roleSchema,
  userSchema,
  type RoleAnswer,
  type UserAnswer,
} from './answerSchemas';
import { readInstant } from './readInstant';
import { readItems } from './readItems';

/** AWS keeps the last use of a role for this long; silence means no more than that. */
const ROLE_WINDOW_DAYS = 400;

interface Listing {
  context: AnswerContext;
  /** The listing tells policies too (`get-account-authorization-details`). */
  withGrants: boolean;
}

/** Adds users of a listing. */
export function addUsers(
  facts: AccountFacts,
  items: unknown,
  listing: Listing,
): void {
  const { context } = listing;
  for (const item of readItems(items, userSchema, { context, what: 'user' })) {
    const user = userOf(item, listing);
    if (isWanted(facts, user.arn, context)) {
      keep(facts.users, user.name, user, context);
    }
  }
}

/** Adds roles of a listing. */
export function addRoles(
  facts: AccountFacts,
  items: unknown,
  listing: Listing,
): void {
  const { context } = listing;
  for (const item of readItems(items, roleSchema, { context, what: 'role' })) {
    const role = roleOf(item, listing);
    if (isWanted(facts, role.arn, context)) {
      keep(facts.roles, role.arn, role, context);
    }
  }
}

function userOf(item: UserAnswer, { context, withGrants }: Listing): UserFacts {
  const record = `user ${item.UserName}`;
  const at = (value: unknown, field: string) =>
    readInstant(value, { context, record, field });
  return {
    name: item.UserName,
    arn: item.Arn,
    immutableId: item.UserId,
    createdAt: at(item.CreateDate, 'CreateDate'),
    passwordLastUsedAt: at(item.PasswordLastUsed, 'PasswordLastUsed'),
    tags: item.Tags,
    grants: withGrants
      ? grantsOf(item, item.UserPolicyList, item.GroupList)
      : undefined,
  };
}

function roleOf(item: RoleAnswer, { context, withGrants }: Listing): RoleFacts {
  const record = `role ${item.RoleName}`;
  const at = (value: unknown, field: string) =>
    readInstant(value, { context, record, field });
  let lastUsedAt: ObservedInstant = NOT_REPORTED;
  if (item.RoleLastUsed) {
    lastUsedAt =
      item.RoleLastUsed.LastUsedDate === undefined ||
      item.RoleLastUsed.LastUsedDate === null
        ? outOfWindow(ROLE_WINDOW_DAYS)
        : at(item.RoleLastUsed.LastUsedDate, 'RoleLastUsed');
  }
  return {
    name: item.RoleName,
    arn: item.Arn,
    immutableId: item.RoleId,
    createdAt: at(item.CreateDate, 'CreateDate'),
    description: item.Description ?? undefined,
    lastUsedAt,
    trustDocument: item.AssumeRolePolicyDocument,
    tags: item.Tags,
    grants: withGrants ? grantsOf(item, item.RolePolicyList, []) : undefined,
  };
}

function grantsOf(
  item: Pick<UserAnswer, 'AttachedManagedPolicies' | 'PermissionsBoundary'>,
  inline: UserAnswer['UserPolicyList'],
  groups: string[],
): Grants {
  return {
    attached: item.AttachedManagedPolicies.map(policy => ({
      name: policy.PolicyName,
      arn: policy.PolicyArn,
    })),
    inline: inline.map(policy => ({
      name: policy.PolicyName,
      document: policy.PolicyDocument,
    })),
    groups,
    boundary: item.PermissionsBoundary?.PermissionsBoundaryArn,
  };
}

function isWanted(
  facts: AccountFacts,
  arn: string,
  context: AnswerContext,
): boolean {
  const parsed = parseArn(arn);
  if (parsed && /^(user|role)\/./.test(parsed.resource)) {
    return admit(facts, parsed.account);
  }
  context.report({
    effect: 'record-lost',
    message:
      'A user or role has an Arn that is not arn:aws:iam::<account>:user/… or :role/…; export it again',
    file: context.file,
  });
  return false;
}

/** The same principal of two listings becomes one; of two different ones the younger stays. */
function keep<T extends PrincipalFacts>(
  known: Map<string, T>,
  key: string,
  next: T,
  context: AnswerContext,
): void {
  const old = known.get(key);
  if (!old) {
    known.set(key, next);
  } else if (
    old.immutableId &&
    next.immutableId &&
    old.immutableId !== next.immutableId
  ) {
    context.report({
      effect: 'note',
      message: `${next.arn} occurs with two ids, so it was made anew between the exports; the younger one is kept`,
      file: context.file,
      record: next.arn,
    });
    const isYounger =
      (next.createdAt.value ?? '') > (old.createdAt.value ?? '');
    if (isYounger) known.set(key, next);
  } else {
    known.set(key, merged(old, next));
  }
}

/** What the second listing says fills in or replaces what the first one said. */
function merged<T extends PrincipalFacts>(old: T, next: T): T {
  const said = Object.entries(next).filter(
    ([, value]) => value !== undefined && value !== NOT_REPORTED,
  );
  return {
    ...old,
    ...Object.fromEntries(said),
    tags: { ...old.tags, ...next.tags },
  };
}
