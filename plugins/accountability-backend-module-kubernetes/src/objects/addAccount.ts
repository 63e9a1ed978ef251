import { mergeLabels } from '../json/mergeLabels';
import { asList, asObject, asText } from '../json/narrow';
import type { ClusterObjects } from './ClusterObjects';
import type { LocatedObject } from './LocatedObject';

const MAX_TOKENS = 100;

/**
 * Keeps a ServiceAccount. The same account declared in several files is one
 * account: what the later ones say is added, and of two uids the younger
 * object's counts, because the older one was replaced.
 */
export function addAccount(objects: ClusterObjects, object: LocatedObject) {
  const { namespace, name, metadata } = object;
  const key = `${namespace}/${name}`;
  const known = objects.accounts.get(key);
  const younger =
    metadata.uid &&
    (!known?.uid || (metadata.createdAt ?? '') > (known.createdAt ?? ''));
  objects.accounts.set(key, {
    uid: younger ? metadata.uid : known?.uid,
    createdAt: younger
      ? metadata.createdAt
      : known?.createdAt ?? metadata.createdAt,
    labels: mergeLabels(known?.labels, metadata.labels),
    annotations: mergeLabels(known?.annotations, metadata.annotations),
    generatedTokens: [
      ...new Set([
        ...(known?.generatedTokens ?? []),
        ...generatedTokens(name, object.raw.secrets),
      ]),
    ].slice(0, MAX_TOKENS),
  });
}

// Clusters before 1.24 gave every account a token Secret of this name; the list
// also holds Secrets of other types, whose names look different.
function generatedTokens(account: string, secrets: unknown): string[] {
  return asList(secrets)
    .flatMap(item => asText(asObject(item)?.name) ?? [])
    .filter(
      name =>
        name.startsWith(`${account}-token-`) &&
        /^[a-z0-9]{5}$/.test(name.slice(account.length + 7)),
    );
}
