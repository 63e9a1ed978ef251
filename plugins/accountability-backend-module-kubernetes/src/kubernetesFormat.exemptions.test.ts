import {
  collectRecords,
  describeIdentityFormat,
  importFile,
  type ImportFile,
} from 'backstage-plugin-accountability-node';
import { kubernetesFormat } from './kubernetesFormat';
import { PLANTED } from './testing/aCluster';
import {
  aCelException,
  aGatekeeperConfig,
  aPolicyException,
} from './testing/exemptions';
import { textFile } from './testing/textFile';

const NUMBER = 'accountability.dev/exception';

async function toldOf(...files: ImportFile[]) {
  const { exemptions, problems } = await collectRecords(options =>
    kubernetesFormat.read(files, { ...options, scope: 'prod', settings: {} }),
  );
  const [kyverno, gatekeeper, ...rest] = exemptions;
  expect(rest).toEqual([]);
  return { kyverno, gatekeeper, problems };
}
const list = (...items: object[]) =>
  textFile({ apiVersion: 'v1', kind: 'List', items });

describeIdentityFormat({
  format: kubernetesFormat,
  files: [
    list(
      aPolicyException('root', { annotations: { [NUMBER]: '12' } }),
      aCelException('root'),
      aGatekeeperConfig([
        { excludedNamespaces: ['kube-*', 'payments'], processes: ['*'] },
      ]),
    ),
  ],
  scope: 'prod',
  secrets: [PLANTED],
  expect: ({ exemptions }) =>
    expect(exemptions.map(({ exemptions: of }) => of.length)).toEqual([2, 2]),
});

describe('What Kyverno lets pass', () => {
  it('is told with its policies and the number that it names', async () => {
    const { kyverno, problems } = await toldOf(
      list(
        aPolicyException('ledger', { annotations: { [NUMBER]: ' 12 ' } }),
        aPolicyException('bare', { apiVersion: 'kyverno.io/v2beta1' }),
      ),
    );
    expect(kyverno).toEqual({
      engine: 'kyverno',
      complete: true,
      exemptions: [
        {
          reference:
            'kubernetes:prod/payments/policyexceptions.kyverno.io/ledger',
          title: 'payments/ledger',
          policies: ['disallow-host-path: host-path, autogen-host-path'],
          exception: '12',
        },
        {
          reference:
            'kubernetes:prod/payments/policyexceptions.kyverno.io/bare',
          title: 'payments/bare',
          policies: ['disallow-host-path: host-path, autogen-host-path'],
        },
      ],
    });
    expect(problems).toEqual([]);
  });

  it.each(['v1', 'v1beta1', 'v1alpha1'])(
    'is told of policies in CEL, with its end (%s)',
    async version => {
      const exception = aCelException('ledger', {
        expiresAt: '2026-12-01T00:00:00Z',
        policyRefs: [
          { name: 'require-labels', kind: 'ValidatingPolicy' },
          { name: 'signed', kind: 'ImageValidatingPolicy' },
        ],
      });
      const { kyverno } = await toldOf(
        list({ ...exception, apiVersion: `policies.kyverno.io/${version}` }),
      );
      expect(kyverno.exemptions).toEqual([
        {
          reference:
            'kubernetes:prod/payments/policyexceptions.policies.kyverno.io/ledger',
          title: 'payments/ledger',
          policies: [
            'ValidatingPolicy/require-labels',
            'ImageValidatingPolicy/signed',
          ],
          expiresAt: '2026-12-01T00:00:00.000Z',
        },
      ]);
    },
  );

  it('is read from manifests, in the namespace of kubectl apply', async () => {
    const { kyverno } = await toldOf(
      importFile(
        'exceptions.yaml',
        `apiVersion: kyverno.io/v2
kind: PolicyException
metadata:
  name: one
  annotations: { accountability.dev/exception: 7 }
spec:
  exceptions:
  - policyName: disallow-privileged
    ruleNames: ['*']
---
apiVersion: example.org/v2
kind: PolicyException
metadata: { name: of-somebody-else }
`,
      ),
    );
    expect(kyverno.exemptions).toEqual([
      {
        reference: 'kubernetes:prod/default/policyexceptions.kyverno.io/one',
        title: 'default/one',
        policies: ['disallow-privileged: *'],
        exception: '7',
      },
    ]);
  });

  it('is bounded, and says so', async () => {
    const { kyverno } = await toldOf(
      list(
        aPolicyException('wide', {
          exceptions: Array.from({ length: 150 }, (_, at) => ({
            policyName: `policy-${at}`,
            ruleNames: Array.from({ length: 30 }, (__, rule) => `rule-${rule}`),
          })),
          annotations: { [NUMBER]: 'x'.repeat(5_000) },
        }),
      ),
    );
    const [{ policies, exception }] = kyverno.exemptions;
    expect(policies).toHaveLength(100);
    expect(policies[0]).toMatch(/^policy-0: rule-0, .*rule-19, …$/);
    expect(policies.at(-1)).toBe('and 51 more');
    expect(exception).toHaveLength(100);
  });

  it('is incomplete where a file could not be read', async () => {
    const broken = importFile('broken.json', '{"items": [{"kind": "Pol');
    const { kyverno, gatekeeper, problems } = await toldOf(
      list(aPolicyException('ledger')),
      broken,
    );
    expect(kyverno).toMatchObject({ complete: false });
    expect(kyverno.exemptions).toHaveLength(1);
    expect(gatekeeper).toMatchObject({ complete: false, exemptions: [] });
    expect(problems.map(({ effect }) => effect)).toEqual(['record-lost']);
  });
});

describe('What Gatekeeper lets pass', () => {
  const place =
    'kubernetes:prod/gatekeeper-system/configs.config.gatekeeper.sh/config';

  it('is one exemption for each excluded namespace, with what passes it over', async () => {
    const { gatekeeper } = await toldOf(
      list(
        aGatekeeperConfig(
          [
            { excludedNamespaces: ['kube-*', 'payments'], processes: ['*'] },
            { excludedNamespaces: ['data'], processes: ['audit', 'webhook'] },
            { excludedNamespaces: ['data'], processes: ['sync', 'audit'] },
            { excludedNamespaces: ['nothing-passes-it-over'] },
          ],
          { annotations: { [NUMBER]: '3' } },
        ),
        {
          apiVersion: 'v1',
          kind: 'Namespace',
          metadata: { name: 'payments', annotations: { [NUMBER]: '4' } },
        },
      ),
    );
    expect(gatekeeper).toEqual({
      engine: 'gatekeeper',
      complete: true,
      exemptions: [
        {
          reference: `${place}/kube-*`,
          title: 'Namespace kube-*',
          policies: ['*'],
          exception: '3',
        },
        {
          reference: `${place}/payments`,
          title: 'Namespace payments',
          policies: ['*'],
          exception: '4',
        },
        {
          reference: `${place}/data`,
          title: 'Namespace data',
          policies: ['* (audit)', '* (webhook)', '* (sync)'],
          exception: '3',
        },
      ],
    });
  });

  it('is nothing by a Config that Gatekeeper does not heed', async () => {
    const match = [{ excludedNamespaces: ['data'], processes: ['*'] }];
    const { gatekeeper } = await toldOf(
      list(aGatekeeperConfig(match, { name: 'other' }), {
        apiVersion: 'v1',
        kind: 'Config',
        metadata: { name: 'config' },
        spec: { match },
      }),
    );
    expect(gatekeeper.exemptions).toEqual([]);
  });
});
