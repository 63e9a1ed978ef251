import { instantOf } from '../json/instantOf';
import { asText } from '../json/narrow';
import type { ClusterObjects } from './ClusterObjects';
import type { LocatedObject } from './LocatedObject';

const TOKEN_TYPE = 'kubernetes.io/service-account-token';
const ACCOUNT = 'kubernetes.io/service-account.name';
const LAST_USED = 'kubernetes.io/legacy-token-last-used';
const INVALID_SINCE = 'kubernetes.io/legacy-token-invalid-since';

/**
 * Keeps a Secret when it is the token of a service account: its name, its times
 * and nothing of its content. Other Secrets only show that Secrets were listed.
 */
export function addToken(objects: ClusterObjects, object: LocatedObject) {
  const { namespace, name, metadata } = object;
  const observed = metadata.uid !== undefined;
  if (observed) objects.secretsListed = true;

  const account = metadata.annotations[ACCOUNT];
  if (asText(object.raw.type) !== TOKEN_TYPE || !account) return;
  const key = `${namespace}/${account}`;
  const tokens = objects.tokens.get(key) ?? new Map();
  tokens.set(name, {
    name,
    observed,
    createdAt: metadata.createdAt,
    lastUsedAt: instantOf(metadata.labels[LAST_USED]),
    invalid: metadata.labels[INVALID_SINCE] !== undefined,
  });
  objects.tokens.set(key, tokens);
}
