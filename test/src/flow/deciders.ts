import type { Entity } from '@backstage/catalog-model';
import type { JsonObject } from '@backstage/types';
import type { IdentityRecordInput } from 'backstage-plugin-accountability-common';
import { aServiceAccount } from '../testing/portal/aServiceAccount';
import { aComponent, aGroup, aUser } from '../testing/portal/entities';

const userRef = (name: string) => `user:default/${name}`;
const numbered = (name: string, count: number) =>
  Array.from({ length: count }, (_, at) => `${name}-${at}`);
const TEAMS = {
  handlers: numbered('handler', 5),
  desk: numbered('desk', 5),
  board: numbered('board', 2),
  keepers: ['ken', 'kim'],
};

/** Asks for exceptions. */
export const rita = userRef('rita');
/** Answers for the result. */
export const chief = userRef('chief');

/** The members of a group. */
export function membersOf(group: keyof typeof TEAMS): string[] {
  return TEAMS[group].map(userRef);
}

/** Who asks, decides and hears of it, and a component that runs on what they decide about. */
export const decidingEntities: Entity[] = [
  ...['rita', 'chief'].map(name => aUser(name)),
  ...Object.entries(TEAMS).flatMap(([group, names]) => [
    aGroup(group),
    ...names.map(name => aUser(name, [group])),
  ]),
  aComponent('lab', { owner: 'group:default/nobody-there' }),
];

/** `accountability`, so that they do. */
export const decidingConfig: JsonObject = {
  exceptions: {
    approvers: {
      'exception-handling': 'group:default/handlers',
      'control-system': 'group:default/desk',
      'business-result': chief,
    },
  },
  escalation: {
    forum: 'group:default/board',
    // Whatever day it is today.
    calendar: {
      workingDays: [
        ...['monday', 'tuesday', 'wednesday', 'thursday', 'friday'],
        ...['saturday', 'sunday'],
      ],
    },
  },
};

/** A service account that the component of {@link decidingEntities} runs on. */
export function usedByLab(
  name: string,
  more: Partial<IdentityRecordInput> = {},
): IdentityRecordInput {
  return aServiceAccount(name, {
    consumers: [{ kind: 'entity', name: 'component:default/lab' }],
    ...more,
  });
}
