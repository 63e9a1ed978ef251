import { NotAllowedError } from '@backstage/errors';
import { asObject, asObjects } from '../json/narrow';
import { addObject, type ClusterObjects } from '../objects';
import type { ClusterConnection } from './ClusterConnection';
import { listed, type ListedKind } from './listedKinds';
import { listObjects, type ListOptions } from './listObjects';
import { refusalError } from './refusal';

/** One kind by which an engine exempts; of its versions the first served one holds all. */
interface ExemptingKind {
  engine: string;
  kind: string;
  versions: readonly string[];
}

const versionsOf = (group: string, ...versions: string[]) =>
  versions.map(version => `${group}/${version}`);

const EXEMPTING_KINDS: readonly ExemptingKind[] = [
  {
    engine: 'kyverno',
    kind: 'PolicyException',
    versions: versionsOf('policies.kyverno.io', 'v1', 'v1beta1', 'v1alpha1'),
  },
  {
    engine: 'kyverno',
    kind: 'PolicyException',
    versions: versionsOf('kyverno.io', 'v2', 'v2beta1', 'v2alpha1'),
  },
  {
    engine: 'gatekeeper',
    kind: 'Config',
    versions: versionsOf('config.gatekeeper.sh', 'v1alpha1'),
  },
];

/**
 * Adds what policy engines of the cluster let pass. An engine that is not installed
 * lets nothing pass; one that may not be looked at is told as such and fails nothing
 * else. Answers the engines of which not everything could be read.
 */
export async function listExemptions(
  connection: ClusterConnection,
  objects: ClusterObjects,
  options: ListOptions & {
    /** Told why an engine could not be looked at. */
    onRefusal(engine: string, why: string): void;
  },
): Promise<Set<string>> {
  const unread = new Set<string>();
  for (const exempting of EXEMPTING_KINDS) {
    const { engine } = exempting;
    try {
      const kind = await servedKind(connection, exempting, options.signal);
      if (!kind) continue;
      for await (const page of listObjects(connection, kind, options)) {
        for (const object of page) addObject(objects, object);
      }
    } catch (error) {
      if (!NotAllowedError.is(error)) throw error;
      unread.add(engine);
      options.onRefusal(engine, error.message);
    }
  }
  return unread;
}

// Asked first, because a server refuses what it does not know just like what it hides.
async function servedKind(
  connection: ClusterConnection,
  { kind, versions }: ExemptingKind,
  signal: AbortSignal,
): Promise<ListedKind | undefined> {
  for (const version of versions) {
    const candidate = listed(version, kind, { optional: true });
    const path = `/apis/${version}`;
    const answer = await connection.get(
      { path, query: {}, accept: 'application/json' },
      signal,
    );
    if (!answer.ok) {
      if (answer.refusal.status === 404) continue;
      throw refusalError(answer.refusal);
    }
    const resources = asObjects(asObject(answer.body)?.resources);
    if (resources.some(({ name }) => candidate.path === `${path}/${name}`)) {
      return candidate;
    }
  }
  return undefined;
}
