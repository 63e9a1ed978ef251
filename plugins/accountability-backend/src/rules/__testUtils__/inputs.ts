import {
  credentialRecordSchema,
  identityRecordSchema,
  observedAt,
  type CredentialRecord,
  type IdentityRecordInput,
  type ObservedInstant,
} from 'backstage-plugin-accountability-common';
import type { IdentityRuleInput } from 'backstage-plugin-accountability-node';

export const NOW = new Date('2026-11-24T12:00:00.000Z');
const DAY = 86_400_000;

/** A moment so many days before now; negative numbers lie ahead. */
export function daysAgo(days: number): Date {
  return new Date(NOW.getTime() - days * DAY);
}

export function sinceDays(days: number): ObservedInstant {
  return observedAt(daysAgo(days).toISOString());
}

/** An access key that is known to be in order, except for what is stated. */
export function aKey(
  fields: Partial<(typeof credentialRecordSchema)['_input']> = {},
): CredentialRecord {
  return credentialRecordSchema.parse({
    uid: 'AKIA1',
    type: 'access-key',
    status: 'active',
    createdAt: sinceDays(20),
    lastUsedAt: sinceDays(1),
    ...fields,
  });
}

/** What a rule sees of a service user, except for what is stated. */
export function anInput(
  identity: Partial<IdentityRecordInput> = {},
  input: Partial<IdentityRuleInput> = {},
): IdentityRuleInput {
  return {
    identity: identityRecordSchema.parse({
      provider: 'aws',
      scope: '123456789012',
      name: 'user/ci',
      kind: 'service-user',
      status: 'enabled',
      ...identity,
    }),
    firstSeenAt: daysAgo(100),
    owner: { state: 'owned', ref: 'group:default/a', signal: 'source-tag' },
    candidates: [],
    linkedEntities: [],
    directoryComplete: true,
    now: NOW,
    ...input,
  };
}
