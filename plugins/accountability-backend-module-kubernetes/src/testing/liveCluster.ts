import { collectRecords } from 'backstage-plugin-accountability-node';
import type { ClusterSettings } from '../config';
import { KubernetesIdentitySource } from '../live/KubernetesIdentitySource';
import { loadClient } from '../live/loadClient';
import { startApiServer, type Reply } from './apiServer';

/** What the source under test proves itself with. */
export const TOKEN = 'token-of-the-reader';

/** The path that lists service accounts. */
export const ACCOUNTS = '/api/v1/serviceaccounts';

/** Lets the tests of a file start API servers, closed after each test. */
export function servingClusters() {
  const servers: Awaited<ReturnType<typeof startApiServer>>[] = [];

  // The client of the Kubernetes project is large; loading it is not what is tested.
  beforeAll(() => {
    loadClient();
  }, 120_000);

  afterEach(async () => {
    await Promise.all(servers.splice(0).map(server => server.close()));
  });

  return async (...args: Parameters<typeof startApiServer>) => {
    const server = await startApiServer(...args);
    servers.push(server);
    return server;
  };
}

/** Settings of a source that reads the cluster at `url`. */
export function settingsFor(
  url: string,
  more: Partial<ClusterSettings> = {},
): ClusterSettings {
  return {
    id: 'kubernetes-test',
    title: 'Test',
    scope: 'test',
    environment: 'unknown',
    access: { by: 'url', url, serviceAccountToken: TOKEN },
    schedule: { frequency: { hours: 1 }, timeout: { minutes: 15 } },
    requestTimeoutMs: 20_000,
    pageSize: 2,
    tokenSecrets: true,
    ...more,
  };
}

/** Reads a cluster as a run does, and collects all it says. */
export const read = (settings: ClusterSettings, signal?: AbortSignal) =>
  collectRecords(new KubernetesIdentitySource(settings), { signal });

/** Answers the nth request for a path with something else than the list. */
export function nth(path_: string, times: number, reply: Reply) {
  return (request: { path: string; times: number }) =>
    request.path === path_ && request.times === times ? reply : undefined;
}
