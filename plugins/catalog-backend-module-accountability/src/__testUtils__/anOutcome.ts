import type { Entity } from '@backstage/catalog-model';
import type { JsonObject } from '@backstage/types';

/** An active outcome with an accountable executive, but for what is given. */
export function anOutcome(
  name = 'halve-standing-privilege',
  spec: JsonObject = {},
): Entity {
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
        target: 50,
        targetDate: '2027-03-31',
        collection: 'weekly',
      },
      seats: { 'business-result': 'user:dana.fox' },
      ...spec,
    },
  };
}

/** A control of the domain identity, but for what is given. */
export function aControl(
  name = 'offboard-same-day',
  spec: JsonObject = {},
): Entity {
  return {
    apiVersion: 'accountability.dev/v1alpha1',
    kind: 'Control',
    metadata: { name },
    spec: {
      lifecycle: 'active',
      intent: 'Whoever leaves loses every key the same day.',
      domain: 'identity',
      owner: 'group:identity-platform',
      outcomes: ['outcome:halve-standing-privilege'],
      ...spec,
    },
  };
}
