import { ConfigReader } from '@backstage/config';
import { readClusters } from './readClusters';

const read = (...clusters: Record<string, unknown>[]) =>
  readClusters(
    new ConfigReader({
      accountability: { kubernetes: { clusters: clusters as never } },
    }),
  );

describe('readClusters', () => {
  it('has no clusters where none are configured', () => {
    expect(readClusters(new ConfigReader({}))).toEqual([]);
  });

  it('fills in what is left out', () => {
    expect(
      read({ scope: 'EU prod'.replace(' ', '_'), inCluster: true }),
    ).toEqual([
      {
        id: 'kubernetes-eu-prod',
        title: 'Kubernetes EU_prod',
        scope: 'EU_prod',
        environment: 'unknown',
        access: { by: 'pod' },
        schedule: { frequency: { hours: 1 }, timeout: { minutes: 15 } },
        requestTimeoutMs: 60_000,
        pageSize: 500,
        tokenSecrets: true,
      },
    ]);
  });

  it('takes what is written', () => {
    const [cluster] = read({
      id: 'prod',
      title: 'Production',
      scope: 'prod',
      environment: 'production',
      url: 'https://kubernetes.example.com',
      serviceAccountToken: 'token',
      caData: 'Y2E=',
      tokenSecrets: false,
      pageSize: 100,
      requestTimeout: { seconds: 5 },
      schedule: { frequency: { minutes: 5 }, timeout: { minutes: 1 } },
    });
    expect(cluster).toMatchObject({
      id: 'prod',
      environment: 'production',
      access: {
        by: 'url',
        url: 'https://kubernetes.example.com',
        serviceAccountToken: 'token',
        caData: 'Y2E=',
      },
      tokenSecrets: false,
      requestTimeoutMs: 5_000,
      schedule: { frequency: { minutes: 5 } },
    });
  });

  it.each([
    ['no way in', { scope: 'a' }, 'a needs exactly one of kubeconfig, url'],
    [
      'two ways in',
      { scope: 'a', inCluster: true, kubeconfig: '/k' },
      'exactly one of',
    ],
    [
      'no scope',
      { inCluster: true },
      "Missing required config value at 'accountability.kubernetes.clusters[0].scope'",
    ],
    [
      'a slash',
      { scope: 'a/b', inCluster: true },
      "scope 'a/b' may hold no slash",
    ],
    [
      'an id with a space',
      { scope: 'a', id: 'a b', inCluster: true },
      "'a b' is no id",
    ],
    [
      'an odd page',
      { scope: 'a', pageSize: 0, inCluster: true },
      'pageSize of a',
    ],
    [
      'an environment of its own',
      { scope: 'a', environment: 'live', inCluster: true },
      "'live' is not an environment",
    ],
    [
      'a token over plain HTTP',
      { scope: 'a', url: 'http://kubernetes.example.com' },
      'must start with https://',
    ],
    ['no URL', { scope: 'a', url: 'kubernetes' }, 'must start with https://'],
  ])('refuses %s', (_, cluster, message) => {
    expect(() => read(cluster)).toThrow(message);
  });

  it('lets a proxy on this machine go without encryption', () => {
    expect(read({ scope: 'a', url: 'http://localhost:8001' })).toHaveLength(1);
  });
});
