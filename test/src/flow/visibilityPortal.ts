import {
  catalogConditions,
  createCatalogConditionalDecision,
} from '@backstage/plugin-catalog-backend/alpha';
import { catalogEntityReadPermission } from '@backstage/plugin-catalog-common/alpha';
import {
  AuthorizeResult,
  type PolicyDecision,
} from '@backstage/plugin-permission-common';
import { RESOURCE_TYPE_IDENTITY } from 'backstage-plugin-accountability-common';
import type { PortalDatabase } from '../testing/eachPortalDatabase';
import { eventually } from '../testing/eventually';
import { aServiceAccount } from '../testing/portal/aServiceAccount';
import { aComponent, aGroup, aUser } from '../testing/portal/entities';
import { ownersAreKnown } from '../testing/portal/ownersAreKnown';
import { ownIdentities } from '../testing/portal/ownIdentities';
import { pushInventory } from '../testing/portal/pushInventory';
import {
  startTestPortal,
  type TestPortal,
} from '../testing/portal/startTestPortal';

/** Sees everything. */
export const sam = 'user:default/sam';
/** Reads every entity, but only the identities of the squad. */
export const ann = 'user:default/ann';
/** Reads only the entities of the squad, and every identity there. */
export const cat = 'user:default/cat';
/** Reads no entity at all. */
export const eve = 'user:default/eve';
/** Reads every identity but those of the rivals. */
export const ned = 'user:default/ned';

export const SQUAD = 'group:default/squad';
export const RIVALS = 'group:default/rivals';
const DENY = { result: AuthorizeResult.DENY } as const;
/** Everything but what somebody owns. */
const notOwnedBy = (ref: string): PolicyDecision => ({
  result: AuthorizeResult.CONDITIONAL,
  pluginId: 'accountability',
  resourceType: RESOURCE_TYPE_IDENTITY,
  conditions: {
    not: {
      resourceType: RESOURCE_TYPE_IDENTITY,
      rule: 'IS_IDENTITY_OWNER',
      params: { claims: [ref] },
    },
  },
});
const usedBy = (...names: string[]) =>
  names.map(name => ({ kind: 'entity' as const, name }));

/** Each with what uses it. */
export const accounts = {
  mine: ['app'],
  'mine-too': ['app'],
  theirs: ['tool'],
  'theirs-too': ['tool'],
  shared: ['app', 'tool'],
  stray: [],
  /** Of the squad, as its source says. */
  'own-stray': [],
};
/** A portal whose people see different parts of it, and the ids of its identities by name. */
export async function startVisibilityPortal(
  database: PortalDatabase,
): Promise<{ portal: TestPortal; ids: ReadonlyMap<string, string> }> {
  const ids = new Map<string, string>();
  const portal = await startTestPortal({
    database: await database.config(),
    entities: [
      ...[aUser('ann', ['squad']), aUser('rob', ['rivals'])],
      ...[aGroup('squad'), aGroup('rivals')],
      aComponent('app', { owner: SQUAD }),
      aComponent('tool', { owner: RIVALS }),
    ],
    people: {
      [ann]: [SQUAD],
      [cat]: [SQUAD],
      [eve]: [SQUAD],
      'user:default/rob': [RIVALS],
    },
  });
  portal.policy.decide = ({ name }, { userRef, refs }) => {
    if (userRef === sam) return undefined;
    if (name === 'accountability.identity.unlinked.read') return DENY;
    if (name === 'accountability.identity.read' && userRef === ned) {
      return notOwnedBy(RIVALS);
    }
    if (name === 'accountability.identity.read' && userRef !== cat) {
      return userRef === eve ? undefined : ownIdentities(refs);
    }
    if (name === catalogEntityReadPermission.name && userRef === eve) {
      return DENY;
    }
    if (name === catalogEntityReadPermission.name && userRef === cat) {
      return createCatalogConditionalDecision(
        catalogEntityReadPermission,
        catalogConditions.isEntityOwner({ claims: refs }),
      );
    }
    return undefined;
  };
  await pushInventory(portal, [
    ...Object.entries(accounts).map(([name, users]) =>
      aServiceAccount(name, {
        consumers: usedBy(...users),
        ownerHints:
          name === 'own-stray'
            ? [{ signal: 'source-tag', value: SQUAD, field: 'label owner' }]
            : [],
        edges:
          name === 'theirs'
            ? [{ type: 'impersonates', target: 'kubernetes:prod/acme/mine' }]
            : [],
      }),
    ),
  ]);
  await eventually(async () => {
    const { items } = await portal.as(sam).listIdentities({ linked: 'true' });
    if (items.length < 5) throw new Error('Not yet judged');
    const all = await portal.as(sam).listIdentities({});
    for (const { id, name } of all.items) ids.set(name.split('/')[1], id);
  });
  await ownersAreKnown(portal, { owners: [SQUAD, RIVALS], as: sam });
  return { portal, ids };
}
