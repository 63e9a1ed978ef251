import type { PermissionsRegistryService } from '@backstage/backend-plugin-api';
import {
  accountabilityPermissions,
  identityDecidePermission,
  identityReadPermission,
} from 'backstage-plugin-accountability-common';
import type { Knex } from 'knex';
import { isRowId } from './db';
import { DatabaseDirectoryStore } from './directory';
import {
  identityPermissionResourceRef,
  identityPermissionRules,
  type IdentityResource,
} from './http';
import { DatabaseLinkStore } from './inventory';
import { DatabaseOwnershipStore } from './ownership';

/** Tells the permission framework what there is to decide about. */
export function registerPermissions(
  registry: PermissionsRegistryService,
  knex: Knex,
): void {
  const ofIdentity = [identityReadPermission, identityDecidePermission];
  registry.addResourceType({
    resourceRef: identityPermissionResourceRef,
    permissions: ofIdentity,
    rules: identityPermissionRules,
    getResources: refs => loadResources(knex, refs),
  });
  registry.addPermissions(
    accountabilityPermissions.filter(permission => permission.type === 'basic'),
  );
}

async function loadResources(
  knex: Knex,
  refs: string[],
): Promise<(IdentityResource | undefined)[]> {
  const ids = refs.map(Number).filter(isRowId);
  const states = await new DatabaseOwnershipStore(knex).statesOf(ids);
  const links = await new DatabaseLinkStore(knex).linksOf(ids);
  const entities = await new DatabaseDirectoryStore(knex).entities(
    [...links.values()].flatMap(of => of.map(link => link.entityRef)),
  );
  return refs.map(ref => {
    const state = states.get(Number(ref));
    if (!state) return undefined;
    const { resolution, offeredTo } = state;
    const hasOwner =
      resolution.state === 'owned' || resolution.reason === 'disputed';
    return {
      id: ref,
      ownerRef: hasOwner ? resolution.ref : undefined,
      offeredTo,
      linkedOwnerRefs: (links.get(Number(ref)) ?? []).flatMap(
        link => entities.get(link.entityRef)?.ownerRef ?? [],
      ),
    };
  });
}
