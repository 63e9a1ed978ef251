import type { IdentityRecord } from 'backstage-plugin-accountability-common';
import { hasRealInput, realFiles, realFolders } from './testing/realInput';
import { readAll } from './testing/readAll';

// The numbers were counted by a separate script over the same files; they are
// written down in expected.md beside them.
const describeReal = hasRealInput ? describe : describe.skip;

const isDefault = (record: IdentityRecord) => record.name.endsWith('/default');
const workloads = (record: IdentityRecord) =>
  record.consumers.filter(consumer => consumer.kind === 'workload');
const names = (records: IdentityRecord[]) => records.map(r => r.name).sort();

/** The counts of expected.md, taken from our records. */
function count(records: IdentityRecord[]) {
  const admins = records.filter(r => r.privilege.level === 'admin');
  const full = admins.filter(r => r.traits.fullAdmin);
  const clusterAdmins = admins.filter(r =>
    r.privilege.evidence.some(e => e.includes('ClusterRole cluster-admin ')),
  );
  const used = records.filter(r => workloads(r).length > 0);
  // Jobs that the cluster names (generateName) have no name of their own there.
  const distinct = new Set(
    used.flatMap(workloads).map(w => w.name.replace(/[^/]*\*$/, '')),
  );
  return {
    declared: records.filter(r => r.traits.declared).length,
    undeclared: records.filter(r => !r.traits.declared && !isDefault(r)).length,
    clusterAdmin: clusterAdmins.length,
    wildFull: full.length - clusterAdmins.length,
    wildAny: admins.length - clusterAdmins.length,
    privileged: admins.length,
    strictlyPrivileged: full.length,
    onDefault: used.filter(isDefault).flatMap(workloads).length,
    shared: used.filter(r => workloads(r).length > 1 && !isDefault(r)).length,
    workloads: distinct.size,
    tokens: records.flatMap(r => r.credentials).length,
  };
}

const NONE = {
  undeclared: 0,
  clusterAdmin: 0,
  wildFull: 0,
  wildAny: 0,
  privileged: 0,
  strictlyPrivileged: 0,
  onDefault: 0,
  shared: 0,
  tokens: 0,
};

describeReal(
  'kubernetesFormat on real public files (skipped without them)',
  () => {
    it.each([
      {
        id: 'D1',
        path: 'argo-cd/manifests/install.yaml',
        namespace: 'argocd',
        counts: {
          declared: 7,
          workloads: 7,
          wildFull: 1,
          wildAny: 2,
          privileged: 2,
          strictlyPrivileged: 1,
        },
        admins: ['argocd-application-controller', 'argocd-server'],
      },
      {
        id: 'D2',
        path: 'microservices-demo/release/kubernetes-manifests.yaml',
        namespace: 'default',
        counts: { declared: 11, workloads: 12, onDefault: 1 },
        admins: [],
      },
      {
        id: 'D3',
        path: 'kube-prometheus',
        namespace: 'monitoring',
        counts: { declared: 8, workloads: 6, wildAny: 1, privileged: 1 },
        admins: ['prometheus-operator'],
      },
      {
        id: 'D4',
        path: 'knative-serving',
        namespace: 'knative-serving',
        counts: {
          declared: 2,
          workloads: 7,
          wildAny: 1,
          privileged: 1,
          shared: 1,
        },
        admins: ['controller'],
      },
      {
        id: 'D5',
        path: 'knative-serving-benchmarks',
        namespace: 'default',
        counts: {
          declared: 4,
          workloads: 16,
          clusterAdmin: 4,
          privileged: 4,
          strictlyPrivileged: 4,
          onDefault: 1,
          shared: 3,
        },
        admins: ['loader', 'prober', 'reconciliation-delay', 'scale-from-zero'],
      },
    ])('$id $path', async ({ path, namespace, counts, admins }) => {
      const { records } = await readAll(realFiles(path), {
        defaultNamespace: namespace,
      });
      expect(count(records)).toEqual({ ...NONE, ...counts });
      expect(names(records.filter(r => r.privilege.level === 'admin'))).toEqual(
        admins.map(name => `${namespace}/${name}`),
      );
    });

    it('D3 names the accounts that no workload of the files uses', async () => {
      const { records } = await readAll(realFiles('kube-prometheus'), {
        defaultNamespace: 'monitoring',
      });
      expect(names(records.filter(r => r.consumers.length === 0))).toEqual([
        'monitoring/alertmanager-main',
        'monitoring/prometheus-k8s',
      ]);
    });

    it('D5 merges accounts that many files declare and counts who shares them', async () => {
      const { named } = await readAll(realFiles('knative-serving-benchmarks'));
      expect(workloads(named('default/loader'))).toHaveLength(4);
      expect(workloads(named('default/prober'))).toHaveLength(6);
      expect(workloads(named('default/scale-from-zero'))).toHaveLength(4);
      expect(workloads(named('default/default')).map(w => w.name)).toEqual([
        'Deployment/default/deployment',
      ]);
    });

    it('says what it cannot know about a bound role that the files lack', async () => {
      const { named, problems } = await readAll(realFiles('kube-prometheus'), {
        defaultNamespace: 'monitoring',
      });
      const { privilege } = named('monitoring/prometheus-adapter');
      expect(privilege.level).toBe('unknown');
      expect(privilege.evidence).toContain(
        'ClusterRoleBinding resource-metrics:system:auth-delegator grants ClusterRole system:auth-delegator in the whole cluster: a role that the input does not describe',
      );
      expect(problems.map(problem => problem.effect)).toEqual(['note']);
    });

    it('gives the labels by which a catalog selects the emojivoto workloads', async () => {
      const { records } = await readAll(
        realFiles('emojivoto-linked-sample/sample/emojivoto.yaml'),
      );
      const byId = records.flatMap(record =>
        record.consumers.map(({ labels }) => [
          labels?.['backstage.io/kubernetes-id'],
          record.name,
        ]),
      );
      expect(Object.fromEntries(byId)).toEqual({
        emoji: 'emojivoto/emoji',
        voting: 'emojivoto/voting',
        web: 'emojivoto/web',
        'vote-bot': 'emojivoto/default',
      });
    });

    it('sees the tokens that an old cluster made for its accounts', async () => {
      const { named } = await readAll(
        realFiles('kubectl-get-sa-legacy-tokens/serviceaccounts.json'),
      );
      const record = named('default/netology');
      expect(record).toMatchObject({
        immutableId: '5e3ee5b4-b55a-4638-9bc3-659783af9414',
        status: 'enabled',
        createdAt: { value: '2022-08-01T04:10:35.000Z' },
        credentialsReported: false,
        credentials: [{ uid: 'netology-token-l5cbh', status: 'unknown' }],
      });
    });

    it('learns from pods alone which accounts are in use', async () => {
      const { named } = await readAll(realFiles('kubehound-cluster-dump'));
      expect(named('test-app/app-monitors')).toMatchObject({
        traits: { declared: false },
        consumers: [
          { name: 'Pod/test-app/app-monitors-client-78cb6d7899-j2rjp' },
        ],
      });
    });

    it.each([
      ['argo-workflows', 6],
      ['tekton-pipeline', 1],
      ['tyriis-home-ops', 4],
    ])('finds the token Secrets of %s', async (folder, tokens) => {
      const { records } = await readAll(realFiles(folder));
      expect(count(records).tokens).toBe(tokens);
    });

    it.each(hasRealInput ? realFolders() : [])(
      'reads all of %s without losing anything',
      async folder => {
        const { records, problems } = await readAll(realFiles(folder));
        expect(records.length).toBeGreaterThan(0);
        expect(problems.filter(p => p.effect === 'record-lost')).toEqual([]);
      },
    );
  },
);
