import {
  NOT_REPORTED,
  NOT_SUPPORTED,
  observedAt,
  type ConsumerRecord,
  type CredentialRecord,
  type Environment,
  type IdentityRecordInput,
  type ObservedInstant,
} from 'backstage-plugin-accountability-common';
import { mergeLabels } from '../json/mergeLabels';
import type { ClusterObjects } from '../objects';
import { privilegeOf, type Grants } from '../privilege';
import { federationEdges } from './federationEdges';
import { ownerHints } from './ownerHints';
import { toCredentials } from './toCredentials';

const PLATFORM = new Set(['kube-system', 'kube-public', 'kube-node-lease']);
const KUBERNETES_ID = 'backstage.io/kubernetes-id';

/** What all records of one read have in common. */
export interface RecordContext {
  scope: string;
  environment: Environment;
  objects: ClusterObjects;
  grants: Grants;
  consumers: Map<string, ConsumerRecord[]>;
}

/** The record of one service account, declared or only used. */
export function toIdentityRecord(
  key: string,
  context: RecordContext,
): IdentityRecordInput {
  const { objects, grants, scope, environment } = context;
  const slash = key.indexOf('/');
  const [namespace, name] = [key.slice(0, slash), key.slice(slash + 1)];
  const account = objects.accounts.get(key);
  const tokens = objects.tokens.get(key);
  const listed = objects.secretsListed && !objects.incomplete;
  const credentials = toCredentials(account, tokens?.values() ?? [], listed);
  const platform = PLATFORM.has(namespace);
  const { privilege, fullAdmin } = privilegeOf(
    { namespace, name },
    grants,
    objects.bindingsSeen && !objects.incomplete,
  );
  const annotations = account?.annotations ?? {};

  return {
    provider: 'kubernetes',
    scope,
    environment,
    name: key,
    kind: 'service-account',
    immutableId: account?.uid,
    aliases: [`system:serviceaccount:${namespace}:${name}`],
    // A manifest says what should be, only a cluster says what is.
    status: account?.uid ? 'enabled' : 'unknown',
    origin: platform ? 'platform-managed' : 'unknown',
    createdAt: account?.createdAt
      ? observedAt(account.createdAt)
      : NOT_REPORTED,
    lastUsedAt: lastUse(credentials),
    privilege,
    labels: account?.labels ?? {},
    traits: {
      declared: account !== undefined,
      defaultAccount: name === 'default',
      platformManaged: platform,
      fullAdmin,
    },
    credentials,
    credentialsReported: listed || tokens !== undefined,
    consumers: [
      ...ownConsumer(key, account?.labels, annotations),
      ...(context.consumers.get(key) ?? []),
    ],
    ownerHints: ownerHints(account, objects.namespaces.get(namespace)),
    edges: federationEdges(annotations),
  };
}

// Use of the short-lived tokens that pods get is recorded nowhere in the cluster.
function lastUse(credentials: readonly CredentialRecord[]): ObservedInstant {
  const used = credentials
    .flatMap(credential => credential.lastUsedAt.value ?? [])
    .sort();
  if (used.length > 0) return observedAt(used[used.length - 1]);
  return credentials.length > 0 ? NOT_REPORTED : NOT_SUPPORTED;
}

// A service account can name its component itself, without any workload.
function ownConsumer(
  key: string,
  labels: Record<string, string> | undefined,
  annotations: Record<string, string>,
): ConsumerRecord[] {
  const id = annotations[KUBERNETES_ID] ?? labels?.[KUBERNETES_ID];
  if (!id) return [];
  return [
    {
      kind: 'other',
      name: `ServiceAccount/${key}`,
      labels: mergeLabels({ [KUBERNETES_ID]: id }, labels),
    },
  ];
}
