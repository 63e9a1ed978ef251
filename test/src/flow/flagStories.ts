import type { Entity } from '@backstage/catalog-model';
import type {
  IdentityRecordInput,
  OwnerlessReason,
} from 'backstage-plugin-accountability-common';
import { aServiceAccount } from '../testing/portal/aServiceAccount';
import { aComponent, aGroup, aUser } from '../testing/portal/entities';

/** What happens in the catalog and at the source. */
export interface Turn {
  put?: Entity[];
  remove?: string[];
  /** The service account as the source reports it from now on. */
  record?: IdentityRecordInput;
}

/** How the component of one reason comes to be flagged, clean, and flagged again. */
export interface FlagStory {
  reason: OwnerlessReason;
  turns: [flagged: Turn, clean: Turn, again: Turn];
}

const usedBy = (name: string) => [
  { kind: 'entity' as const, name: `component:default/${name}` },
];
const naming = (name: string) => ({
  'accountability.dev/identities': `kubernetes:prod/acme/${name}`,
});
const owned = (name: string, owner: string) =>
  aComponent(name, { owner, annotations: naming(name) });

/** The annotation of the configured leaver predicate. */
export const LEFT = 'acme.example/left';

function lea(left: boolean): Entity {
  const user = aUser('lea', ['squad']);
  if (left) user.metadata.annotations = { [LEFT]: 'true' };
  return user;
}

const inferred = aServiceAccount('only-inferred', {
  consumers: usedBy('only-inferred'),
  ownerHints: [
    { signal: 'namespace', value: 'group:default/squad', field: 'namespace' },
  ],
});

/** One story for each reason that the default policy knows. */
export const flagStories: FlagStory[] = [
  {
    reason: 'no-owner',
    turns: [
      {
        put: [owned('no-owner', 'group:default/unassigned')],
        record: aServiceAccount('no-owner'),
      },
      { put: [owned('no-owner', 'group:default/squad')] },
      { put: [owned('no-owner', 'group:default/tbd')] },
    ],
  },
  {
    reason: 'owner-not-in-catalog',
    turns: [
      {
        put: [owned('owner-not-in-catalog', 'group:default/ghosts')],
        record: aServiceAccount('owner-not-in-catalog'),
      },
      { put: [aGroup('ghosts'), aUser('gil', ['ghosts'])] },
      { remove: ['group:default/ghosts'] },
    ],
  },
  {
    reason: 'owner-group-empty',
    turns: [
      {
        put: [
          aGroup('hollow'),
          owned('owner-group-empty', 'group:default/hollow'),
        ],
        record: aServiceAccount('owner-group-empty'),
      },
      { put: [aUser('hal', ['hollow'])] },
      { put: [aUser('hal', ['squad'])] },
    ],
  },
  {
    reason: 'owner-left',
    turns: [
      {
        put: [lea(true), aComponent('owner-left')],
        record: aServiceAccount('owner-left', {
          consumers: usedBy('owner-left'),
          ownerHints: [
            { signal: 'source-tag', value: 'user:lea', field: 'label owner' },
          ],
        }),
      },
      { put: [lea(false)] },
      // Whoever the catalog no longer holds has left too.
      { remove: ['user:default/lea'] },
    ],
  },
  {
    reason: 'only-inferred',
    turns: [
      { put: [aComponent('only-inferred')], record: inferred },
      {
        record: {
          ...inferred,
          ownerHints: [
            { signal: 'source-tag', value: 'squad', field: 'label owner' },
          ],
        },
      },
      { record: inferred },
    ],
  },
  {
    reason: 'disputed',
    turns: [
      {
        put: [
          owned('disputed', 'group:default/squad'),
          aComponent('rival', {
            owner: 'group:default/rivals',
            annotations: naming('disputed'),
          }),
        ],
        record: aServiceAccount('disputed'),
      },
      { put: [aComponent('rival', { owner: 'group:default/rivals' })] },
      {
        put: [
          aComponent('rival', {
            owner: 'group:default/rivals',
            annotations: naming('disputed'),
          }),
        ],
      },
    ],
  },
];
