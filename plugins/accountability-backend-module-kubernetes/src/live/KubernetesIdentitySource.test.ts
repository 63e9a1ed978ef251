import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {
  collectRecords,
  describeIdentitySource,
} from 'backstage-plugin-accountability-node';
import type { ClusterSettings } from '../config';
import { aCluster, aWorkload, metadata, PLANTED } from '../testing/aCluster';
import { startApiServer, type Reply } from '../testing/apiServer';
import { readAll } from '../testing/readAll';
import { textFile } from '../testing/textFile';
import { KubernetesIdentitySource } from './KubernetesIdentitySource';
import { loadClient } from './loadClient';

const TOKEN = 'token-of-the-reader';

type Server = Awaited<ReturnType<typeof startApiServer>>;
const servers: Server[] = [];

async function serve(...args: Parameters<typeof startApiServer>) {
  const server = await startApiServer(...args);
  servers.push(server);
  return server;
}

// The client of the Kubernetes project is large; loading it is not what is tested.
beforeAll(() => {
  loadClient();
}, 120_000);

afterEach(async () => {
  await Promise.all(servers.splice(0).map(server => server.close()));
});

function settingsFor(
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

const read = (settings: ClusterSettings, signal?: AbortSignal) =>
  collectRecords(new KubernetesIdentitySource(settings), { signal });

/** Answers the nth request for a path with something else than the list. */
function nth(path_: string, times: number, reply: Reply) {
  return (request: { path: string; times: number }) =>
    request.path === path_ && request.times === times ? reply : undefined;
}

const ACCOUNTS = '/api/v1/serviceaccounts';

describeIdentitySource({
  name: 'kubernetes',
  makeSource: async () => {
    const server = await serve(aCluster());
    return new KubernetesIdentitySource(settingsFor(server.url));
  },
  secrets: [PLANTED, TOKEN],
});

describe('KubernetesIdentitySource', () => {
  it('reads a cluster page by page into the same records as its export', async () => {
    const server = await serve(aCluster());
    const live = await read(settingsFor(server.url));
    const exported = await readAll([
      textFile({ apiVersion: 'v1', kind: 'List', items: aCluster() }),
    ]);
    expect(live.records).toEqual(exported.records);
    expect(live.problems).toEqual([]);
    expect(live.records.map(record => record.name)).toEqual([
      'payments/api',
      'payments/worker',
      'payments/idle',
      'payments/default',
      'payments/ghost',
    ]);
    const pages = server.requests.filter(r => r.path === ACCOUNTS);
    expect(pages.map(r => r.query)).toEqual([
      { limit: '2' },
      { limit: '2', continue: '2' },
    ]);
    expect(new Set(server.requests.map(r => r.authorization))).toEqual(
      new Set([`Bearer ${TOKEN}`]),
    );
  });

  it('asks for Secrets as metadata and for token Secrets only', async () => {
    const server = await serve(aCluster());
    const { records } = await read(settingsFor(server.url));
    const asked = server.requests.filter(r => r.path === '/api/v1/secrets');
    expect(asked).toHaveLength(1);
    expect(asked[0].query.fieldSelector).toBe(
      'type=kubernetes.io/service-account-token',
    );
    expect(asked[0].accept).toBe(
      'application/json;as=PartialObjectMetadataList;g=meta.k8s.io;v=v1',
    );
    expect(JSON.stringify(records)).not.toContain(PLANTED);
  });

  it('refuses Secrets with content, in case a server sends them anyway', async () => {
    const server = await serve(
      aCluster(),
      nth('/api/v1/secrets', 1, {
        status: 200,
        body: { kind: 'SecretList', items: [{ data: { token: PLANTED } }] },
      }),
    );
    const failure = await read(settingsFor(server.url)).catch(error => error);
    expect(failure.message).toContain('without their content');
    expect(failure.message).not.toContain(PLANTED);
  });

  it('lists no Secrets when told so, and then claims nothing about credentials', async () => {
    const server = await serve(aCluster());
    const { records } = await read(
      settingsFor(server.url, { tokenSecrets: false }),
    );
    expect(server.requests.map(r => r.path)).not.toContain('/api/v1/secrets');
    expect(records.map(record => record.credentialsReported)).toEqual(
      records.map(() => false),
    );
  });

  it('fails when page 3 is refused, naming the list and the remedy', async () => {
    const accounts = Array.from({ length: 9 }, (_, i) => ({
      apiVersion: 'v1',
      kind: 'ServiceAccount',
      metadata: metadata(`account-${i}`),
    }));
    const server = await serve(
      accounts,
      nth(ACCOUNTS, 3, {
        status: 403,
        body: { kind: 'Status', message: 'serviceaccounts is forbidden' },
      }),
    );
    const failure = await read(settingsFor(server.url)).catch(error => error);
    expect(failure.name).toBe('NotAllowedError');
    expect(failure.message).toBe(
      'Cluster test answered 403 to GET /api/v1/serviceaccounts (serviceaccounts is forbidden); allow the account of this source to list it (see the README of the Kubernetes module)',
    );
  });

  it.each<[string, Reply, string, RegExp]>([
    ['an expired token', { status: 401 }, 'AuthenticationError', /renew/],
    ['an unknown path', { status: 404 }, 'NotFoundError', /check that the URL/],
    [
      'an error page of a proxy',
      { status: 502, body: '<html>' },
      'ServiceUnavailableError',
      /next run/,
    ],
    [
      'a login page instead of a list',
      { status: 200, body: '<html>' },
      'ServiceUnavailableError',
      /no usable answer/,
    ],
    [
      'the list of another kind',
      { status: 200, body: { kind: 'PodList', items: [] } },
      'ServiceUnavailableError',
      /something else/,
    ],
  ])('fails on %s', async (_, reply, name, message) => {
    const server = await serve(aCluster(), nth(ACCOUNTS, 1, reply));
    const failure = await read(settingsFor(server.url)).catch(error => error);
    expect(failure.name).toBe(name);
    expect(failure.message).toMatch(message);
    expect(failure.message).not.toContain(TOKEN);
  });

  it('fails when a server sends the same page for ever', async () => {
    const page = {
      kind: 'ServiceAccountList',
      metadata: { continue: 'again' },
      items: [],
    };
    const server = await serve(aCluster(), request =>
      request.path === ACCOUNTS ? { status: 200, body: page } : undefined,
    );
    await expect(read(settingsFor(server.url))).rejects.toThrow(
      'something else than the next page',
    );
  });

  it('fails when no answer comes in time', async () => {
    const server = await serve(aCluster(), nth(ACCOUNTS, 1, 'hang'));
    await expect(
      read(settingsFor(server.url, { requestTimeoutMs: 200 })),
    ).rejects.toThrow(
      'Cluster test gave no usable answer to GET /api/v1/serviceaccounts: nothing within 200 ms (raise requestTimeout or lower pageSize)',
    );
  });

  it('fails when nothing listens there', async () => {
    const server = await serve([]);
    await server.close();
    await expect(read(settingsFor(server.url))).rejects.toThrow(
      /no usable answer.*ECONNREFUSED/,
    );
  });

  it('stops when the run is aborted, even while it waits for an answer', async () => {
    const controller = new AbortController();
    const server = await serve(aCluster(), request => {
      if (request.path !== ACCOUNTS) return undefined;
      controller.abort(new Error('the run was stopped'));
      return 'hang';
    });
    await expect(
      read(settingsFor(server.url), controller.signal),
    ).rejects.toThrow('the run was stopped');
  });

  it('asks again when the server is busy', async () => {
    const server = await serve(
      aCluster(),
      nth(ACCOUNTS, 1, { status: 429, headers: { 'retry-after': '0' } }),
    );
    expect((await read(settingsFor(server.url))).records).toHaveLength(5);
  });

  it('gives up on a server that stays busy', async () => {
    const server = await serve(aCluster(), request =>
      request.path === ACCOUNTS
        ? { status: 503, headers: { 'retry-after': '0' } }
        : undefined,
    );
    await expect(read(settingsFor(server.url))).rejects.toThrow('answered 503');
    expect(server.requests.filter(r => r.path === ACCOUNTS)).toHaveLength(4);
  });

  it('starts a list again when the server has forgotten its next page', async () => {
    const server = await serve(
      aCluster(),
      nth(ACCOUNTS, 2, { status: 410, body: { message: 'expired' } }),
    );
    const { records } = await read(settingsFor(server.url));
    expect(records).toHaveLength(5);
    const twice = await serve(aCluster(), request =>
      request.path === ACCOUNTS && request.query.continue
        ? { status: 410 }
        : undefined,
    );
    await expect(read(settingsFor(twice.url))).rejects.toThrow('answered 410');
  });

  it('does without kinds that only OpenShift has', async () => {
    const configs = '/apis/apps.openshift.io/v1/deploymentconfigs';
    const server = await serve(aCluster(), nth(configs, 1, { status: 404 }));
    expect((await read(settingsFor(server.url))).records).toHaveLength(5);
    expect(server.requests.map(r => r.path)).toContain(configs);
  });

  it('counts pods as what controls them', async () => {
    const pods = Array.from({ length: 5 }, (_, i) => ({
      ...aWorkload('Deployment', 'api', 'api').spec.template,
      apiVersion: 'v1',
      kind: 'Pod',
      metadata: metadata(`api-${i}`, {
        ownerReferences: [
          { kind: 'ReplicaSet', name: 'api-7d9f', controller: true },
        ],
      }),
    }));
    const replicas = {
      ...aWorkload('ReplicaSet', 'api-7d9f', 'api'),
      metadata: metadata('api-7d9f', {
        ownerReferences: [
          { kind: 'Deployment', name: 'api', controller: true },
        ],
      }),
    };
    const server = await serve([...aCluster(), replicas, ...pods]);
    const { records } = await read(settingsFor(server.url));
    expect(records[0].consumers.map(consumer => consumer.name)).toEqual([
      'Deployment/payments/api',
    ]);
  });

  it('reads as the context of a kubeconfig', async () => {
    const server = await serve(aCluster());
    const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'kubeconfig-'));
    const file = path.join(folder, 'config');
    const cluster = { server: server.url, 'insecure-skip-tls-verify': true };
    fs.writeFileSync(
      file,
      JSON.stringify({
        clusters: [{ name: 'one', cluster }],
        users: [{ name: 'reader', user: { token: TOKEN } }],
        contexts: [
          { name: 'ours', context: { cluster: 'one', user: 'reader' } },
        ],
      }),
    );
    try {
      const access = { by: 'kubeconfig' as const, path: file, context: 'ours' };
      const { records } = await read(settingsFor('', { access }));
      expect(records).toHaveLength(5);
      expect(server.requests[0].authorization).toBe(`Bearer ${TOKEN}`);

      const other = { ...access, context: 'theirs' };
      await expect(read(settingsFor('', { access: other }))).rejects.toThrow(
        'has no context theirs; it has ours',
      );
      fs.writeFileSync(file, `{ token: ${PLANTED}`);
      const failure = await read(settingsFor('', { access })).catch(e => e);
      expect(failure.message).toMatch(/cannot be read; check that/);
      expect(failure.message).not.toContain(PLANTED);
    } finally {
      fs.rmSync(folder, { recursive: true });
    }
  });
});
