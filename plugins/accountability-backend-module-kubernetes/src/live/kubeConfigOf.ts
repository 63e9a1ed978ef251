import { InputError } from '@backstage/errors';
import type { KubeConfig } from '@kubernetes/client-node';
import type { ClusterSettings } from '../config';
import { loadClient } from './loadClient';

/**
 * How to reach a cluster and as whom, read anew for each run, so that a renewed
 * kubeconfig or token counts.
 *
 * @throws InputError naming the cluster and the remedy.
 */
export function kubeConfigOf({ scope, access }: ClusterSettings): KubeConfig {
  const { KubeConfig: Config } = loadClient();
  const config = new Config();
  switch (access.by) {
    case 'kubeconfig':
      return fromFile(config, scope, access);
    case 'pod':
      config.loadFromCluster();
      if (!process.env.KUBERNETES_SERVICE_HOST) {
        throw new InputError(
          `Cluster ${scope} is configured as inCluster, but this process runs in no pod; set kubeconfig or url`,
        );
      }
      return config;
    case 'url':
      config.loadFromClusterAndUser(
        {
          name: scope,
          server: access.url,
          caData: access.caData,
          // The client refuses plain HTTP otherwise; configuration allows it for this machine only.
          skipTLSVerify: access.url.startsWith('http:'),
        },
        { name: 'accountability', token: access.serviceAccountToken },
      );
      return config;
    default:
      throw new InputError(`Cluster ${scope} has no way of access`);
  }
}

function fromFile(
  config: KubeConfig,
  scope: string,
  access: { path: string; context?: string },
): KubeConfig {
  try {
    config.loadFromFile(access.path);
  } catch {
    // The reason may quote the file, which holds credentials.
    throw new InputError(
      `Cluster ${scope}: the kubeconfig ${access.path} cannot be read; check that the file exists, is readable and is YAML`,
    );
  }
  if (access.context) config.setCurrentContext(access.context);
  if (!config.getCurrentCluster()) {
    const names = config.getContexts().map(context => context.name);
    throw new InputError(
      `Cluster ${scope}: ${access.path} has no context ${
        access.context ?? config.getCurrentContext() ?? 'set as current'
      }; it has ${names.slice(0, 10).join(', ') || 'none'}`,
    );
  }
  return config;
}
