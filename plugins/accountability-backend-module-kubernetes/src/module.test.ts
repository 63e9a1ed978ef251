import { createBackendPlugin } from '@backstage/backend-plugin-api';
import { mockServices, startTestBackend } from '@backstage/backend-test-utils';
import {
  identitySourcesExtensionPoint,
  type IdentityFormat,
  type IdentitySource,
} from 'backstage-plugin-accountability-node';
import { accountabilityModuleKubernetes } from './module';

async function start(config: object) {
  const sources: IdentitySource[] = [];
  const formats: IdentityFormat[] = [];
  const plugin = createBackendPlugin({
    pluginId: 'accountability',
    register(registration) {
      registration.registerExtensionPoint(identitySourcesExtensionPoint, {
        addSource: (...added) => sources.push(...added),
        addFormat: (...added) => formats.push(...added),
      });
      registration.registerInit({ deps: {}, init: async () => {} });
    },
  });
  const backend = await startTestBackend({
    features: [
      plugin,
      accountabilityModuleKubernetes,
      mockServices.rootConfig.factory({ data: config as never }),
    ],
  });
  await backend.stop();
  return { sources, formats };
}

describe('accountabilityModuleKubernetes', () => {
  it('adds the format and no source where no cluster is configured', async () => {
    const { sources, formats } = await start({});
    expect(formats.map(format => format.id)).toEqual(['kubernetes']);
    expect(sources).toEqual([]);
  });

  it('adds a source for each cluster', async () => {
    const clusters = [
      { scope: 'prod', title: 'Production', inCluster: true },
      { scope: 'test', kubeconfig: '/etc/kube/config', context: 'test' },
    ];
    const { sources } = await start({
      accountability: { kubernetes: { clusters } },
    });
    expect(
      sources.map(({ id, title, scope, provider }) => ({
        id,
        title,
        scope,
        provider,
      })),
    ).toEqual([
      {
        id: 'kubernetes-prod',
        title: 'Production',
        scope: 'prod',
        provider: 'kubernetes',
      },
      {
        id: 'kubernetes-test',
        title: 'Kubernetes test',
        scope: 'test',
        provider: 'kubernetes',
      },
    ]);
    expect(sources[0].schedule?.frequency).toEqual({ hours: 1 });
  });
});
