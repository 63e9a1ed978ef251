import { realInput } from '../testing/realInput';

/** A folder or file of Kubernetes exports, and what expected.md counts in it. */
export interface ExpectedCluster {
  scope: string;
  place: string;
  namespace: string;
  counts: {
    declared: number;
    undeclared: number;
    admin: number;
    fullAdmin: number;
    onDefault: number;
    shared: number;
  };
}

const NONE = { undeclared: 0, admin: 0, fullAdmin: 0, onDefault: 0, shared: 0 };

/** Part 1 of expected.md. */
export const clusters: ExpectedCluster[] = [
  {
    scope: 'd1',
    place: 'argo-cd/manifests/install.yaml',
    namespace: 'argocd',
    counts: { ...NONE, declared: 7, admin: 2, fullAdmin: 1 },
  },
  {
    scope: 'd2',
    place: 'microservices-demo/release/kubernetes-manifests.yaml',
    namespace: 'default',
    counts: { ...NONE, declared: 11, onDefault: 1 },
  },
  {
    scope: 'd3',
    place: 'kube-prometheus',
    namespace: 'monitoring',
    counts: { ...NONE, declared: 8, admin: 1 },
  },
  {
    scope: 'd4',
    place: 'knative-serving',
    namespace: 'knative-serving',
    counts: { ...NONE, declared: 2, admin: 1, shared: 1 },
  },
  {
    scope: 'd5',
    place: 'knative-serving-benchmarks',
    namespace: 'default',
    counts: {
      ...NONE,
      declared: 4,
      admin: 4,
      fullAdmin: 4,
      onDefault: 1,
      shared: 3,
    },
  },
];

/** The folder of part 3: workloads that a catalog selects. */
export const LINKED = 'emojivoto-linked-sample';

/** The folders of which nothing is counted, but which must be read. */
export function otherClusters(): string[] {
  const counted = clusters.map(({ place }) => place.split('/')[0]);
  return realInput
    .names('k8s')
    .filter(name => !counted.includes(name) && name !== LINKED);
}

/** A credential report of AWS, and what part 4 of expected.md counts in it. */
export interface ExpectedReport {
  scope: string;
  file: string;
  rows: number;
  activeKeys: number;
  serviceLike: number;
  neverUsed: number;
}

/** What the script behind expected.md and we count differently, and why. */
const DIFFERENT: Record<string, Partial<ExpectedReport>> = {
  // It says TRUE for true, which the script did not take for an active key.
  'test_iam_user_credential_reverse_filter_delete/iam.GetCredentialReport_1.json':
    { activeKeys: 2, serviceLike: 1 },
};

/** Part 4 of expected.md, read from there. */
export function credentialReports(): ExpectedReport[] {
  const [, part] = realInput.text('expected.md').split('## Part 4, AWS');
  return part
    .split('## Part 5')[0]
    .split('\n')
    .map(line => line.split('|').map(cell => cell.trim()))
    .filter(cells => cells[2]?.startsWith('`aws/'))
    .map(([, , quoted, ...counts], at) => {
      const file = quoted.replaceAll('`', '');
      const [rows, activeKeys, serviceLike, neverUsed] = counts.map(Number);
      const different = Object.entries(DIFFERENT).find(([end]) =>
        file.endsWith(end),
      );
      return {
        scope: `report-${at + 1}`,
        file,
        rows,
        activeKeys,
        serviceLike,
        neverUsed,
        ...different?.[1],
      };
    });
}
