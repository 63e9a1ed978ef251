import type {
  CredentialRecord,
  IdentityRecord,
  ObservedInstant,
} from 'backstage-plugin-accountability-common';

/**
 * One picture of an identity from what several sources say. Facts beat silence;
 * of two facts the strong source's (the one with the immutable id) wins, and for
 * "last used" the later one. Nothing is made up: what no source reports stays so.
 */
export function mergeRecords(
  records: readonly IdentityRecord[],
): IdentityRecord {
  if (records.length === 1) return records[0];
  const [strongest, ...others] = [...records].sort(
    (a, b) => Number(Boolean(b.immutableId)) - Number(Boolean(a.immutableId)),
  );
  return others.reduce(mergeTwo, strongest);
}

function mergeTwo(a: IdentityRecord, b: IdentityRecord): IdentityRecord {
  return {
    ...a,
    immutableId: a.immutableId ?? b.immutableId,
    displayName: a.displayName ?? b.displayName,
    description: a.description ?? b.description,
    kind: a.kind === 'other' ? b.kind : a.kind,
    status: a.status === 'unknown' ? b.status : a.status,
    origin: a.origin === 'unknown' ? b.origin : a.origin,
    environment: a.environment === 'unknown' ? b.environment : a.environment,
    createdAt: firstObserved(a.createdAt, b.createdAt),
    lastUsedAt: latestObserved(a.lastUsedAt, b.lastUsedAt),
    privilege: a.privilege.level === 'unknown' ? b.privilege : a.privilege,
    aliases: [...new Set([...a.aliases, ...b.aliases])],
    labels: { ...b.labels, ...a.labels },
    traits: { ...b.traits, ...a.traits },
    credentials: mergeCredentials(a.credentials, b.credentials),
    credentialsReported: a.credentialsReported || b.credentialsReported,
    consumers: distinct(
      [...a.consumers, ...b.consumers],
      c => `${c.kind} ${c.name}`,
    ),
    ownerHints: distinct(
      [...a.ownerHints, ...b.ownerHints],
      h => `${h.signal} ${h.field} ${h.value}`,
    ),
    edges: distinct([...a.edges, ...b.edges], e => `${e.type} ${e.target}`),
  };
}

function mergeCredentials(a: CredentialRecord[], b: CredentialRecord[]) {
  const merged = new Map(a.map(c => [c.uid, c]));
  for (const other of b) {
    const same = merged.get(other.uid);
    merged.set(
      other.uid,
      same
        ? {
            ...same,
            name: same.name ?? other.name,
            status: same.status === 'unknown' ? other.status : same.status,
            createdAt: firstObserved(same.createdAt, other.createdAt),
            rotatedAt: firstObserved(same.rotatedAt, other.rotatedAt),
            expiresAt: firstObserved(same.expiresAt, other.expiresAt),
            lastUsedAt: latestObserved(same.lastUsedAt, other.lastUsedAt),
          }
        : other,
    );
  }
  return [...merged.values()];
}

function firstObserved(
  a: ObservedInstant,
  b: ObservedInstant,
): ObservedInstant {
  return a.observability === 'observed' || b.observability !== 'observed'
    ? a
    : b;
}

function latestObserved(
  a: ObservedInstant,
  b: ObservedInstant,
): ObservedInstant {
  if (a.observability !== 'observed' || b.observability !== 'observed') {
    return firstObserved(a, b);
  }
  return (b.value ?? '') > (a.value ?? '') ? b : a;
}

function distinct<T>(items: T[], key: (item: T) => string): T[] {
  return [...new Map(items.map(item => [key(item), item])).values()];
}
