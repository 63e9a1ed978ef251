import { NotFoundError } from '@backstage/errors';
import type {
  AccountabilityApi,
  Definition,
  DefinitionDraft,
} from 'backstage-plugin-accountability-common';
import { aControl } from '../src/testing/aControl';

const controls = [
  aControl({
    name: 'rotate-keys',
    title: 'Keys are renewed',
    intent: 'No key is older than 90 days, and none is renewed by hand.',
    domain: 'identity',
    owner: {
      ref: 'group:default/platform',
      title: 'Identity platform',
      standing: 'active',
    },
    outcomes: ['outcome:default/halve-standing-privilege'],
    duties: [
      {
        duty: 'rotate',
        holder: {
          ref: 'group:default/platform',
          title: 'Identity platform',
          standing: 'active',
        },
      },
      {
        duty: 'revoke',
        holder: {
          ref: 'user:default/sam.lee',
          title: 'Sam Lee',
          standing: 'user-left',
        },
        systems: ['system:default/shop'],
      },
    ],
    evidence: [
      {
        kind: 'rotation-record',
        what: 'Every rotation of the last quarter',
        producer: 'group:default/platform',
        maxAge: { days: 30 },
      },
    ],
    frameworks: ['NHI7:2025', 'CSF PR.AA-01'],
  }),
  aControl({
    name: 'offboard-vendors',
    title: 'Vendors leave with their contract',
    intent: 'Access of a vendor ends on the day its contract ends.',
    domain: 'cloud',
    origin: 'git',
    editUrl: 'https://example.com/acme/controls/edit/vendors.yaml',
  }),
];

function definitionOf(draft: DefinitionDraft): Definition {
  const { kind, namespace = 'default', name, title = name } = draft;
  return {
    ref: `${kind}:${namespace}/${name}`.toLocaleLowerCase('en-US'),
    kind,
    namespace,
    name,
    title,
    lifecycle: 'draft',
    origin: 'portal',
    hash: 'h1',
    declaredAt: '2026-11-23T08:00:00.000Z',
    overruled: false,
  };
}

/** What a backend answers about controls, and about what is declared in it. */
export const cannedDefinitions: Partial<AccountabilityApi> = {
  listControls: async () => controls,
  getControl: async ref => {
    const found = controls.find(control => control.ref === ref);
    if (!found) throw new NotFoundError(`There is no control ${ref}`);
    return found;
  },
  checkDefinition: async draft => ({
    problems: [],
    yaml: `apiVersion: accountability.dev/v1alpha1\nkind: ${
      draft.kind
    }\nmetadata:\n  name: ${draft.name}\n  title: ${
      draft.title
    }\nspec: ${JSON.stringify(draft.spec, null, 2)}\n`,
  }),
  declareDefinition: async draft => definitionOf(draft),
  reviseDefinition: async ref =>
    definitionOf({ kind: 'Outcome', name: ref.split('/')[1], spec: {} }),
  withdrawDefinition: async ref =>
    definitionOf({ kind: 'Outcome', name: ref.split('/')[1], spec: {} }),
};
