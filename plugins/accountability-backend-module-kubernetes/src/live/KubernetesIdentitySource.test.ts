import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { describeIdentitySource } from 'backstage-plugin-accountability-node';
import { aCluster, aWorkload, metadata, PLANTED } from '../testing/aCluster';
import {
  ACCOUNTS,
  nth,
  read,
  servingClusters,
  settingsFor,
  TOKEN,
} from '../testing/liveCluster';
import { readAll } from '../testing/readAll';
import { textFile } from '../testing/textFile';
import { KubernetesIdentitySource } from './KubernetesIdentitySource';

const serve = servingClusters();

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
