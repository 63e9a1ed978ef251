import type { Entity } from '@backstage/catalog-model';
import type { PartyView } from 'backstage-plugin-accountability-common';

const people = {
  'dana.fox': 'Dana Fox',
  'kim.roe': 'Kim Roe',
  'rita.day': 'Rita Day',
  'sam.lee': 'Sam Lee',
  'sofia.lindqvist': 'Sofia Lindqvist',
  guest: 'Guest',
};
const groups = {
  'identity-platform': 'Identity platform',
  'risk-desk': 'Risk desk',
  legal: 'Legal',
  procurement: 'Procurement',
};

/** People and groups that the dev app knows. */
export const cannedPeople: Entity[] = [
  ...Object.entries(people).map(([name, displayName]) => ({
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'User',
    metadata: { name, namespace: 'default' },
    spec: { profile: { displayName }, memberOf: [] },
  })),
  ...Object.entries(groups).map(([name, displayName]) => ({
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'Group',
    metadata: { name, namespace: 'default', title: displayName },
    spec: { type: 'team', profile: { displayName }, children: [] },
  })),
];

/** One of them as the backend shows it. */
export function cannedParty(
  name: keyof typeof people | keyof typeof groups,
  standing: PartyView['standing'] = 'active',
): PartyView {
  return name in groups
    ? {
        ref: `group:default/${name}`,
        title: groups[name as 'legal'],
        standing,
      }
    : { ref: `user:default/${name}`, title: people[name as 'guest'], standing };
}
