import {
  readSchedulerServiceTaskScheduleDefinitionFromConfig,
  type RootConfigService,
} from '@backstage/backend-plugin-api';
import { readDurationFromConfig, type Config } from '@backstage/config';
import { InputError } from '@backstage/errors';
import { durationToMilliseconds } from '@backstage/types';
import { environmentOf } from '../environmentOf';
import type { ClusterAccess, ClusterSettings } from './ClusterSettings';

const KEY = 'accountability.kubernetes.clusters';

/**
 * Reads the clusters to watch from app-config.
 *
 * @throws InputError naming the cluster, the key and the remedy.
 */
export function readClusters(config: RootConfigService): ClusterSettings[] {
  return (config.getOptionalConfigArray(KEY) ?? []).map(readCluster);
}

function readCluster(config: Config): ClusterSettings {
  const scope = config.getString('scope');
  if (!/^[^/\s]{1,253}$/.test(scope)) {
    throw new InputError(
      `${KEY}: scope '${scope}' may hold no slash and no space; write the name of the cluster`,
    );
  }
  const id =
    config.getOptionalString('id') ??
    `kubernetes-${scope.toLowerCase().replace(/[^a-z0-9-]+/g, '-')}`;
  if (!/^[a-z0-9-]{1,63}$/.test(id)) {
    throw new InputError(
      `${KEY}: '${id}' is no id of a source; set id to at most 63 lower-case letters, digits and dashes`,
    );
  }
  const pageSize = config.getOptionalNumber('pageSize') ?? 500;
  if (!Number.isInteger(pageSize) || pageSize < 1 || pageSize > 5000) {
    throw new InputError(
      `${KEY}: pageSize of ${scope} must be a whole number from 1 to 5000`,
    );
  }
  return {
    id,
    scope,
    title: config.getOptionalString('title') ?? `Kubernetes ${scope}`,
    environment: environmentOf(config.getOptionalString('environment')),
    access: readAccess(config, scope),
    schedule: config.has('schedule')
      ? readSchedulerServiceTaskScheduleDefinitionFromConfig(
          config.getConfig('schedule'),
        )
      : { frequency: { hours: 1 }, timeout: { minutes: 15 } },
    requestTimeoutMs: config.has('requestTimeout')
      ? durationToMilliseconds(
          readDurationFromConfig(config, { key: 'requestTimeout' }),
        )
      : 60_000,
    pageSize,
    tokenSecrets: config.getOptionalBoolean('tokenSecrets') ?? true,
  };
}

function readAccess(config: Config, scope: string): ClusterAccess {
  const path = config.getOptionalString('kubeconfig');
  const url = config.getOptionalString('url');
  const inCluster = config.getOptionalBoolean('inCluster') === true;
  if ([path, url, inCluster || undefined].filter(Boolean).length !== 1) {
    throw new InputError(
      `${KEY}: ${scope} needs exactly one of kubeconfig, url and inCluster: true`,
    );
  }
  if (path) {
    const context = config.getOptionalString('context');
    return { by: 'kubeconfig', path, context };
  }
  if (!url) return { by: 'pod' };
  assertSafe(url, scope);
  return {
    by: 'url',
    url,
    serviceAccountToken: config.getOptionalString('serviceAccountToken'),
    caData: config.getOptionalString('caData'),
  };
}

// Over plain HTTP the token could be read on the way; a proxy on this machine is fine.
function assertSafe(text: string, scope: string) {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  const local = ['localhost', '127.0.0.1', '[::1]'].includes(
    url?.hostname ?? '',
  );
  if (url?.protocol === 'https:' || (url?.protocol === 'http:' && local)) {
    return;
  }
  throw new InputError(
    `${KEY}: url of ${scope} must start with https:// (http:// only for localhost, as of kubectl proxy)`,
  );
}
