import {
  credentialTypeSchema,
  identityKindSchema,
  identityOriginSchema,
  identityRecordSchema,
  identityStatusSchema,
  observabilitySchema,
  ownerlessReasonSchema,
  privilegeLevelSchema,
  type IdentityRecord,
  type ObservedInstant,
} from 'backstage-plugin-accountability-common';
import type { IdentityRuleInput } from 'backstage-plugin-accountability-node';
import fc from 'fast-check';
import { daysAgo } from './inputs';

const DAY = 86_400_000;
// Days at which thresholds lie, and their neighbours, so that boundaries are met.
const days = fc
  .tuple(
    fc.constantFrom(0, 7, 14, 30, 45, 83, 90, 1826.25, 2000),
    fc.constantFrom(-1, 0, 1, 3),
    fc.boolean(),
  )
  .map(([base, shift, ahead]) => (ahead ? -1 : 1) * (base + shift));

const observed: fc.Arbitrary<ObservedInstant> = fc.oneof(
  days.map(d => ({
    value: daysAgo(d).toISOString(),
    observability: 'observed' as const,
  })),
  fc
    .tuple(
      fc.constantFrom(...observabilitySchema.options),
      fc.option(fc.constantFrom(30, 90, 400), { nil: undefined }),
    )
    .map(([observability, windowDays]) => ({
      value: null,
      observability,
      ...(windowDays && { windowDays }),
    })),
);

const some = fc.option(fc.boolean(), { nil: undefined });
const oneOf = <T extends string>(schema: { options: T[] }) =>
  fc.constantFrom(...schema.options);

const credential = fc.record({
  uid: fc.constantFrom('one', 'two', 'three', 'four'),
  type: oneOf(credentialTypeSchema),
  status: fc.constantFrom(
    'active' as const,
    'inactive' as const,
    'unknown' as const,
  ),
  createdAt: observed,
  rotatedAt: observed,
  expiresAt: observed,
  lastUsedAt: observed,
});

const anything = identityRecordSchema.parse({
  provider: 'aws',
  scope: 'prod',
  name: 'a',
  kind: 'other',
});

const identity = fc
  .record({
    provider: fc.constantFrom('aws', 'kubernetes'),
    scope: fc.constant('prod'),
    name: fc.constant('a/b'),
    kind: oneOf(identityKindSchema),
    status: oneOf(identityStatusSchema),
    origin: oneOf(identityOriginSchema),
    createdAt: observed,
    lastUsedAt: observed,
    privilege: fc.record({
      level: oneOf(privilegeLevelSchema),
      evidence: fc.constant<string[]>([]),
    }),
    traits: fc.record({
      defaultAccount: some,
      platformManaged: some,
      interactiveUse: some,
      crossAccountTrust: some,
      externalIdRequired: some,
      breakGlass: some,
      fullAdmin: some,
    }),
    credentials: fc.uniqueArray(credential, {
      selector: c => c.uid,
      maxLength: 4,
    }),
    credentialsReported: fc.boolean(),
    consumers: fc.array(
      fc.record({
        kind: fc.constantFrom(
          'workload' as const,
          'ci-job' as const,
          'repository' as const,
          'entity' as const,
        ),
        name: fc.constantFrom('a', 'b'),
      }),
      { maxLength: 4 },
    ),
  })
  .map((record): IdentityRecord => ({ ...anything, ...record }));

/** Anything that a rule may be asked, at some moment near the thresholds. */
export const arbitraryInput: fc.Arbitrary<IdentityRuleInput> = fc.record({
  identity,
  firstSeenAt: days.map(d => daysAgo(Math.abs(d))),
  owner: fc.oneof(
    fc.constant({
      state: 'owned' as const,
      ref: 'group:default/a',
      signal: 'source-tag' as const,
    }),
    oneOf(ownerlessReasonSchema).map(reason => ({
      state: 'ownerless' as const,
      reason,
    })),
  ),
  candidates: fc.constant([]),
  linkedEntities: fc.subarray([
    'component:default/web',
    'component:default/api',
    'resource:default/ci',
  ]),
  directoryComplete: fc.boolean(),
  now: fc
    .constantFrom(0, 1, DAY / 2)
    .map(shift => new Date(daysAgo(0).getTime() + shift)),
});
