import type { Entity } from '@backstage/catalog-model';
import type { JsonObject } from '@backstage/types';
import { aGroup } from '../testing/portal/entities';

export const DANA = 'user:default/dana';
export const FUNCTIONS = ['security', 'procurement', 'legal', 'finance'];

const right: JsonObject = {
  ...{ seat: 'business-result', verb: 'allocate-budget', lever: 'budget' },
  proof: { kind: 'policy', title: 'Budget policy' },
  ...{ verifiedBy: 'group:default/finance', verifiedOn: '2026-01-01' },
};

/** Everything is named that can be: whatever is not passed is not known yet. */
export const sound: JsonObject = {
  riskTolerance: 'No more than five administrators on any one system.',
  failureModes: ['excess-privilege'],
  owningProcess: { name: 'Access design', ref: 'group:default/squad' },
  seats: {
    'business-result': DANA,
    'control-system': 'group:default/squad',
    'exception-handling': 'user:default/kim',
    mission: 'group:default/squad',
    ...Object.fromEntries(
      FUNCTIONS.map(name => [name, `group:default/${name}`]),
    ),
    identity: 'user:default/ivo',
  },
  decisionRights: [right],
  review: { cadence: 'quarterly' },
  consequence: 'Releases need the approval of the executive.',
  scope: { kind: 'Component', 'metadata.name': 'app' },
};

/** Little is named, and who is named is gone, or one and the same. */
export const broken: JsonObject = {
  seats: {
    'business-result': DANA,
    'control-system': DANA,
    'exception-handling': DANA,
    mission: 'user:default/ghost',
    finance: 'group:default/hollow',
  },
  scope: { kind: 'Component', 'metadata.name': 'nothing-is-called-so' },
};

/** Two answer for it, and a vendor carries it without procurement beside. */
export const wanting: JsonObject = {
  model: 'third-party',
  failureModes: ['rotation'],
  seats: { 'business-result': [DANA, 'user:default/kim'] },
  decisionRights: [
    { seat: 'business-result', verb: 'enforce-contract', lever: 'contract' },
  ],
  scope: { kind: 'Component', 'metadata.name': 'nothing-is-called-so' },
};

/** A group answers for it, and security decides everything. */
export const centralised: JsonObject = {
  model: 'centralised',
  seats: { 'business-result': 'group:default/security' },
  scope: { kind: 'Component', 'metadata.name': 'nothing-is-called-so' },
};

/** The group that stands for a function of the company. */
export function functionGroup(name: string): Entity {
  const group = aGroup(name);
  group.metadata.annotations = { 'accountability.dev/function': name };
  return group;
}
