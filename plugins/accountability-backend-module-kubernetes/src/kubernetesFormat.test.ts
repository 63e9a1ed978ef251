import { describeIdentityFormat } from 'backstage-plugin-accountability-node';
import { kubernetesFormat } from './kubernetesFormat';
import { aCluster, PLANTED } from './testing/aCluster';
import { list } from './testing/manifests';
import { readAll } from './testing/readAll';
import { textFile } from './testing/textFile';

describeIdentityFormat({
  format: kubernetesFormat,
  files: [textFile(list(...aCluster()))],
  scope: 'test',
  secrets: [PLANTED],
});

describe('kubernetesFormat', () => {
  it('reads a whole cluster: account, rights, tokens, workloads, owner, cloud role', async () => {
    const { records, problems, named } = await readAll(
      [textFile(list(...aCluster()))],
      { environment: 'production' },
    );
    expect(problems).toEqual([]);
    expect(records).toHaveLength(5);
    expect(named('payments/api')).toEqual({
      provider: 'kubernetes',
      scope: 'test',
      environment: 'production',
      name: 'payments/api',
      kind: 'service-account',
      immutableId: 'uid-of-api',
      aliases: ['system:serviceaccount:payments:api'],
      status: 'enabled',
      origin: 'unknown',
      createdAt: {
        value: '2024-05-01T08:00:00.000Z',
        observability: 'observed',
      },
      lastUsedAt: {
        value: '2024-10-24T00:00:00.000Z',
        observability: 'observed',
      },
      privilege: {
        level: 'admin',
        evidence: [
          'ClusterRoleBinding api-admin grants ClusterRole cluster-admin in the whole cluster: everything',
        ],
      },
      labels: { owner: 'squad-a' },
      traits: {
        declared: true,
        defaultAccount: false,
        platformManaged: false,
        fullAdmin: true,
      },
      credentials: [
        {
          uid: 'api-token',
          name: 'api-token',
          type: 'service-account-token',
          status: 'active',
          createdAt: {
            value: '2024-05-01T08:00:00.000Z',
            observability: 'observed',
          },
          rotatedAt: {
            value: '2024-05-01T08:00:00.000Z',
            observability: 'observed',
          },
          expiresAt: { value: null, observability: 'observed' },
          lastUsedAt: {
            value: '2024-10-24T00:00:00.000Z',
            observability: 'observed',
          },
        },
      ],
      credentialsReported: true,
      consumers: [
        {
          kind: 'workload',
          name: 'Deployment/payments/api',
          labels: { app: 'api' },
        },
      ],
      ownerHints: [
        { signal: 'source-tag', value: 'squad-a', field: 'label owner' },
        {
          signal: 'namespace',
          value: 'payments-team',
          field: 'label team on Namespace payments',
        },
      ],
      edges: [
        {
          type: 'federates-to',
          target: 'arn:aws:iam::123456789012:role/api',
          detail: 'AWS IAM role, annotation eks.amazonaws.com/role-arn',
        },
      ],
    });
    expect(named('payments/worker')).toMatchObject({
      privilege: {
        level: 'read',
        evidence: [
          'RoleBinding worker-reads grants ClusterRole reader in namespace payments',
        ],
      },
      traits: { fullAdmin: false },
      consumers: [
        { name: 'CronJob/payments/nightly' },
        { name: 'StatefulSet/payments/store' },
      ],
      lastUsedAt: { observability: 'not-supported' },
    });
    expect(named('payments/idle')).toMatchObject({
      privilege: { level: 'none' },
      consumers: [],
    });
    expect(named('payments/ghost')).toMatchObject({
      immutableId: undefined,
      status: 'unknown',
      traits: { declared: false },
      consumers: [{ name: 'DaemonSet/payments/agent' }],
    });
  });

  it('lets nothing of a Secret or of a foreign annotation out', async () => {
    const { records, problems } = await readAll([
      textFile(list(...aCluster())),
      textFile(`kind: Secret\napiVersion: v1\nstringData: {a: ${PLANTED}}\n`),
      textFile(`kind: Secret\ndata: {a: ${PLANTED}}\n`),
    ]);
    expect(JSON.stringify({ records, problems })).not.toContain(PLANTED);
  });
});
