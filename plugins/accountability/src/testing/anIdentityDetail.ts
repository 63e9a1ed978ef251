import type {
  IdentityDetail,
  IdentityRecord,
} from 'backstage-plugin-accountability-common';
import { anIdentitySummary } from './anIdentitySummary';

const NOT_REPORTED = { value: null, observability: 'not-reported' } as const;

/** Everything about one identity; say only what matters. */
export function anIdentityDetail(
  partial: Partial<Omit<IdentityDetail, 'record'>> & {
    record?: Partial<IdentityRecord>;
  } = {},
): IdentityDetail {
  const { record, ...rest } = partial;
  const summary = anIdentitySummary(rest);
  return {
    ...summary,
    record: {
      provider: summary.provider,
      scope: summary.scope,
      name: summary.name,
      kind: summary.kind,
      aliases: [],
      status: summary.status,
      origin: summary.origin,
      environment: summary.environment,
      createdAt: NOT_REPORTED,
      lastUsedAt: summary.lastUsedAt,
      privilege: { level: summary.privilege, evidence: [] },
      labels: {},
      traits: {},
      credentials: [],
      credentialsReported: true,
      consumers: [],
      ownerHints: [],
      edges: [],
      ...record,
    },
    presences: [],
    links: [],
    edges: [],
    candidates: [],
    standing: { disputed: false },
    verdicts: [],
    history: [],
    actions: [],
    ...rest,
  };
}
