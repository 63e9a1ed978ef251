import type { Entity } from '@backstage/catalog-model';
import { aComponent } from '../../testing';

const named = (kind: string, name: string, spec: object): Entity =>
  aComponent({
    kind,
    metadata: { name, namespace: 'default' },
    spec: spec as Entity['spec'],
  });

/** Who and what the catalog knows: two people, a group, two systems of a domain, a component. */
export const people: Entity[] = [
  named('User', 'dana.fox', { profile: { displayName: 'Dana Fox' } }),
  named('User', 'sam.lee', { profile: { displayName: 'Sam Lee' } }),
  named('Group', 'platform', { type: 'team', children: [] }),
  {
    ...named('System', 'shop', { owner: 'platform', domain: 'retail' }),
    relations: [{ type: 'partOf', targetRef: 'domain:default/retail' }],
  },
  {
    ...named('System', 'payments', { owner: 'platform', domain: 'retail' }),
    relations: [{ type: 'partOf', targetRef: 'domain:default/retail' }],
  },
  named('Domain', 'retail', { owner: 'platform' }),
  {
    ...named('Component', 'checkout', {
      type: 'service',
      lifecycle: 'production',
      owner: 'platform',
      system: 'shop',
    }),
    relations: [{ type: 'partOf', targetRef: 'system:default/shop' }],
  },
];
