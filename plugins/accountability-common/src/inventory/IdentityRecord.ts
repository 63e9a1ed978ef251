import { z } from 'zod';
import { clean, text } from './cleanText';
import { NOT_REPORTED, observedInstantSchema } from './Observed';

/** Longest text that an inventory field may hold, in characters. @public */
export const MAX_TEXT = 1024;
/** Longest name of an identity or credential, in characters. @public */
export const MAX_NAME = 512;

const labels = z
  .record(clean(z.string().min(1).max(316)), clean(z.string().max(MAX_TEXT)))
  .refine(r => Object.keys(r).length <= 200, {
    message: 'more than 200 labels',
  });

/** What an identity is. Every source maps each of its principals to exactly one. @public */
export const identityKindSchema = z.enum([
  'service-account',
  'service-user',
  'iam-role',
  'service-principal',
  'managed-identity',
  'app-registration',
  'oauth-app',
  'github-app',
  'bot-user',
  'ai-agent',
  'ci-identity',
  'workload-identity',
  'db-role',
  'broker-user',
  'directory-account',
  'gmsa',
  'api-client',
  'certificate-subject',
  'other',
]);
/** @public */
export type IdentityKind = z.infer<typeof identityKindSchema>;

/** @public */
export const identityStatusSchema = z.enum([
  'enabled',
  'disabled',
  'suspended',
  'deleted',
  'unknown',
]);
/** @public */
export type IdentityStatus = z.infer<typeof identityStatusSchema>;

/** @public */
export const identityOriginSchema = z.enum([
  'internal',
  'vendor',
  'platform-managed',
  'unknown',
]);
/** @public */
export type IdentityOrigin = z.infer<typeof identityOriginSchema>;

/** @public */
export const environmentSchema = z.enum([
  'production',
  'staging',
  'test',
  'development',
  'shared',
  'unknown',
]);
/** @public */
export type Environment = z.infer<typeof environmentSchema>;

/** @public */
export const privilegeLevelSchema = z.enum([
  'none',
  'read',
  'write',
  'admin',
  'unknown',
]);
/** @public */
export type PrivilegeLevel = z.infer<typeof privilegeLevelSchema>;

/** @public */
export const credentialTypeSchema = z.enum([
  'access-key',
  'api-key',
  'service-account-key',
  'service-account-token',
  'access-token',
  'personal-access-token',
  'oauth-token',
  'client-secret',
  'client-certificate',
  'signing-certificate',
  'ssh-key',
  'password',
  'federated-trust',
  'other',
]);
/** @public */
export type CredentialType = z.infer<typeof credentialTypeSchema>;

/** A key, token, password or certificate of an identity. Never the secret itself. @public */
export const credentialRecordSchema = z
  .object({
    /** Public identifier, unique within the identity: a key id, a Secret's name, `slot-1`. */
    uid: text(MAX_NAME),
    type: credentialTypeSchema,
    name: text(MAX_NAME).optional(),
    status: z
      .enum(['active', 'inactive', 'expired', 'revoked', 'unknown'])
      .default('unknown'),
    createdAt: observedInstantSchema.default(NOT_REPORTED),
    /** When the secret was last changed; for a key, when it was made. */
    rotatedAt: observedInstantSchema.default(NOT_REPORTED),
    /** Observed with a null value means that it never expires. */
    expiresAt: observedInstantSchema.default(NOT_REPORTED),
    lastUsedAt: observedInstantSchema.default(NOT_REPORTED),
  })
  .strict();
/** @public */
export type CredentialRecord = z.infer<typeof credentialRecordSchema>;

/** Something that uses the identity, as far as the source knows. @public */
export const consumerRecordSchema = z
  .object({
    kind: z.enum(['workload', 'ci-job', 'repository', 'entity', 'other']),
    /** For a workload `Deployment/namespace/name`; for a repository its slug; for an entity its ref. */
    name: text(MAX_NAME),
    /** Labels of the workload and of its pod template, for `backstage.io/kubernetes-label-selector`. */
    labels: labels.optional(),
  })
  .strict();
/** @public */
export type ConsumerRecord = z.infer<typeof consumerRecordSchema>;

/** Who could own the identity according to the source. @public */
export const ownerHintSchema = z
  .object({
    signal: z.enum([
      'source-owner-field',
      'source-tag',
      'infrastructure-as-code',
      'namespace',
      'code-owners',
      'creator',
      'name-similarity',
    ]),
    /** As the source wrote it: a team name, an entity ref, an e-mail address. */
    value: text(MAX_TEXT),
    /** Where the source says it, for people: `tag owner`, `label app.kubernetes.io/part-of`. */
    field: text(MAX_NAME),
  })
  .strict();
/** @public */
export type OwnerHint = z.infer<typeof ownerHintSchema>;

/** A way from this identity to another one (federation, impersonation, trust). @public */
export const identityEdgeSchema = z
  .object({
    type: z.enum([
      'federates-to',
      'impersonates',
      'trusts',
      'holds-credential-of',
    ]),
    /** A reference or an alias of the other identity, or of the party outside. */
    target: text(MAX_TEXT),
    detail: text(MAX_TEXT).optional(),
  })
  .strict();
/** @public */
export type IdentityEdge = z.infer<typeof identityEdgeSchema>;

/**
 * Observed circumstances that rules judge. Absent means "not known", `false` means
 * "the source says no".
 *
 * @public
 */
export const identityTraitsSchema = z
  .object({
    /** The account that workloads get when nobody chose one. */
    defaultAccount: z.boolean().optional(),
    /** Made or managed by the platform, not by a team (service-linked role, kube-system). */
    platformManaged: z.boolean().optional(),
    /** A person can log in with it. */
    interactiveUse: z.boolean().optional(),
    /** Trust to a principal of another account. */
    crossAccountTrust: z.boolean().optional(),
    /** Cross-account trust carries an `sts:ExternalId` condition. */
    externalIdRequired: z.boolean().optional(),
    /** Federated trust (OIDC) restricts the subject. */
    subjectRestricted: z.boolean().optional(),
    /** Kept for emergencies; never judged for inactivity. */
    breakGlass: z.boolean().optional(),
    /** Acts on its own by a language model. */
    aiAgent: z.boolean().optional(),
    /** False when a workload uses it but nobody declares it. */
    declared: z.boolean().optional(),
    /** Strictly administrator-equivalent (`*` on everything), not only a wildcard somewhere. */
    fullAdmin: z.boolean().optional(),
  })
  .strict();
/** @public */
export type IdentityTraits = z.infer<typeof identityTraitsSchema>;

/**
 * The normalised format: one non-human identity as one source reports it.
 * Every importer produces it, the push API and the `normalised` file format accept it.
 *
 * @public
 */
export const identityRecordSchema = z
  .object({
    /** Lower-case name of the system: `kubernetes`, `aws`, `github`, … */
    provider: z.string().regex(/^[a-z0-9][a-z0-9-]{0,62}$/),
    /** Cluster, account, organisation or tenant, as configured. No slash. */
    scope: clean(z.string().regex(/^[^/\s][^/\s]{0,252}$/)),
    /** Natural name within the scope: `namespace/name`, `user/ci`, `role/deployer`. */
    name: text(MAX_NAME),
    kind: identityKindSchema,
    /** Id that survives a rename and differs after re-creation (uid, AROA…, objectId). */
    immutableId: text(MAX_NAME).optional(),
    /** Other names by which it is known: ARN, `system:serviceaccount:ns:name`, e-mail. */
    aliases: z.array(text(MAX_NAME)).max(20).default([]),
    displayName: text(MAX_NAME).optional(),
    description: text(4096).optional(),
    status: identityStatusSchema.default('unknown'),
    origin: identityOriginSchema.default('unknown'),
    environment: environmentSchema.default('unknown'),
    createdAt: observedInstantSchema.default(NOT_REPORTED),
    lastUsedAt: observedInstantSchema.default(NOT_REPORTED),
    privilege: z
      .object({
        level: privilegeLevelSchema,
        /** Sentences that say where the privilege comes from. */
        evidence: z.array(text(MAX_TEXT)).max(50).default([]),
      })
      .strict()
      .default({ level: 'unknown', evidence: [] }),
    labels: labels.default({}),
    traits: identityTraitsSchema.default({}),
    credentials: z.array(credentialRecordSchema).max(1000).default([]),
    /** False when the source does not list credentials, so that an empty list proves nothing. */
    credentialsReported: z.boolean().default(true),
    consumers: z.array(consumerRecordSchema).max(5000).default([]),
    ownerHints: z.array(ownerHintSchema).max(50).default([]),
    edges: z.array(identityEdgeSchema).max(500).default([]),
  })
  .strict();

/** A record with every default filled in. @public */
export type IdentityRecord = z.infer<typeof identityRecordSchema>;
/** A record as a source may write it, defaults left out. @public */
export type IdentityRecordInput = z.input<typeof identityRecordSchema>;
