import type { Entity } from '@backstage/catalog-model';
import type { JsonObject } from '@backstage/types';

const API_VERSION = 'backstage.io/v1alpha1';

/** A user who belongs to groups. */
export function aUser(name: string, groups: string[] = []): Entity {
  return {
    apiVersion: API_VERSION,
    kind: 'User',
    metadata: { name },
    spec: {
      profile: { displayName: name, email: `${name}@acme.example` },
      memberOf: groups,
    },
  };
}

/** A group without a parent. */
export function aGroup(name: string): Entity {
  return {
    apiVersion: API_VERSION,
    kind: 'Group',
    metadata: { name },
    spec: { type: 'team', children: [] },
  };
}

/** A component with an owner and annotations; labels where they matter. */
export function aComponent(
  name: string,
  more: {
    owner?: string;
    annotations?: Record<string, string>;
    labels?: Record<string, string>;
    spec?: JsonObject;
  } = {},
): Entity {
  const { owner = 'group:default/squad', annotations, labels, spec } = more;
  return {
    apiVersion: API_VERSION,
    kind: 'Component',
    metadata: {
      name,
      ...(annotations && { annotations }),
      ...(labels && { labels }),
    },
    spec: { type: 'service', lifecycle: 'production', owner, ...spec },
  };
}

/** A control in a catalog file, active unless said; state only what matters. */
export function aControl(name: string, spec: JsonObject = {}): Entity {
  return {
    apiVersion: 'accountability.dev/v1alpha1',
    kind: 'Control',
    metadata: { name },
    spec: {
      lifecycle: 'active',
      intent: 'Whoever leaves loses every key the same day.',
      domain: 'identity',
      ...spec,
    },
  };
}

/** An outcome in a catalog file, active unless said; state only what matters. */
export function anOutcome(name: string, spec: JsonObject = {}): Entity {
  return {
    apiVersion: 'accountability.dev/v1alpha1',
    kind: 'Outcome',
    metadata: { name },
    spec: {
      lifecycle: 'active',
      statement: 'Half as many identities hold administrator rights.',
      model: 'product-led',
      measure: {
        id: 'standing-privilege',
        direction: 'decrease',
        target: 31,
        targetDate: '2027-03-31',
        collection: 'weekly',
      },
      seats: { 'business-result': 'user:default/dana' },
      ...spec,
    },
  };
}
