import { z } from 'zod';

// The allow-list of what is read from an answer of AWS. Whatever else an export
// holds, a secret access key for example, ends here: objects drop unknown keys.

const name = z.string().min(1).max(2048);
const instant = z.unknown();
const document = z.unknown();
// No ARN has a space in it, but tools that wrap long lines put some there.
const arn = name.transform(text => text.replace(/\s+/g, ''));

/** One element may come without its list; some converters write it so. */
function listOf<T extends z.ZodType>(item: T) {
  return z.preprocess(value => {
    if (value === undefined || value === null) return [];
    return Array.isArray(value) ? value : [value];
  }, z.array(item).max(10_000));
}

const tags = z
  .union([
    z.array(z.object({ Key: name, Value: z.string().nullish() })),
    z.record(z.string(), z.string()),
  ])
  .nullish()
  .transform(value => {
    if (!value) return {};
    if (!Array.isArray(value)) return value;
    return Object.fromEntries(value.map(tag => [tag.Key, tag.Value ?? '']));
  });

const attached = listOf(z.object({ PolicyName: name, PolicyArn: arn }));
const inline = listOf(
  z.object({ PolicyName: name, PolicyDocument: document.optional() }),
);
const boundary = z
  .object({ PermissionsBoundaryArn: name.optional() })
  .nullish();

const principal = {
  Arn: arn,
  CreateDate: instant.optional(),
  PermissionsBoundary: boundary,
  Tags: tags,
};

export const userSchema = z.object({
  ...principal,
  UserName: name,
  UserId: name.optional(),
  PasswordLastUsed: instant.optional(),
  UserPolicyList: inline,
  GroupList: listOf(name),
  AttachedManagedPolicies: attached,
});
export type UserAnswer = z.infer<typeof userSchema>;

export const roleSchema = z.object({
  ...principal,
  RoleName: name,
  RoleId: name.optional(),
  Description: z.string().nullish(),
  AssumeRolePolicyDocument: document.optional(),
  RoleLastUsed: z.object({ LastUsedDate: instant.optional() }).nullish(),
  RolePolicyList: inline,
  AttachedManagedPolicies: attached,
});
export type RoleAnswer = z.infer<typeof roleSchema>;

export const groupSchema = z.object({
  GroupName: name,
  Arn: arn,
  GroupPolicyList: inline,
  AttachedManagedPolicies: attached,
});

export const policySchema = z.object({
  Arn: arn,
  DefaultVersionId: name.optional(),
  PolicyVersionList: listOf(
    z.object({
      VersionId: name.optional(),
      IsDefaultVersion: z.boolean().optional(),
      Document: document.optional(),
    }),
  ),
});

export const accessKeySchema = z.object({
  UserName: name,
  AccessKeyId: name.max(512),
  Status: z.string().optional(),
  CreateDate: instant.optional(),
});
