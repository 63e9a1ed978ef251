import { metadata, PLANTED } from './aCluster';

/** A PolicyException as `kubectl get -o json` shows it. */
export function aPolicyException(
  name: string,
  more: Record<string, unknown> = {},
) {
  const { annotations, apiVersion = 'kyverno.io/v2', ...spec } = more;
  return {
    apiVersion,
    kind: 'PolicyException',
    metadata: metadata(name, {
      generation: 1,
      annotations: {
        'kubectl.kubernetes.io/last-applied-configuration': PLANTED,
        ...(annotations as object),
      },
    }),
    spec: {
      background: true,
      exceptions: [
        {
          policyName: 'disallow-host-path',
          ruleNames: ['host-path', 'autogen-host-path'],
        },
      ],
      match: {
        any: [
          {
            resources: {
              kinds: ['Pod', 'Deployment'],
              namespaces: ['payments'],
              names: [PLANTED],
            },
          },
        ],
      },
      conditions: {
        any: [{ key: PLANTED, operator: 'Equals', value: PLANTED }],
      },
      ...spec,
    },
  };
}

/** The PolicyException of the policies that are written in CEL. */
export function aCelException(
  name: string,
  more: Record<string, unknown> = {},
) {
  const { annotations, ...spec } = more;
  return {
    apiVersion: 'policies.kyverno.io/v1beta1',
    kind: 'PolicyException',
    metadata: metadata(name, { annotations }),
    spec: {
      policyRefs: [{ name: 'require-labels', kind: 'ValidatingPolicy' }],
      matchConditions: [{ name: 'ours', expression: PLANTED }],
      images: [PLANTED],
      properties: { ticket: PLANTED },
      ...spec,
    },
  };
}

/** The Config of Gatekeeper. */
export function aGatekeeperConfig(
  match: object[],
  more: Record<string, unknown> = {},
) {
  return {
    apiVersion: 'config.gatekeeper.sh/v1alpha1',
    kind: 'Config',
    metadata: metadata('config', { namespace: 'gatekeeper-system', ...more }),
    spec: {
      match,
      sync: { syncOnly: [{ version: 'v1', kind: PLANTED }] },
      validation: { traces: [{ user: PLANTED }] },
    },
  };
}
