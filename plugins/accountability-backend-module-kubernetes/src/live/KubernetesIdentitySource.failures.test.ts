import { aCluster, metadata } from '../testing/aCluster';
import type { Reply } from '../testing/apiServer';
import {
  ACCOUNTS,
  nth,
  read,
  servingClusters,
  settingsFor,
  TOKEN,
} from '../testing/liveCluster';

const serve = servingClusters();

describe('KubernetesIdentitySource, when a cluster fails it', () => {
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
});
