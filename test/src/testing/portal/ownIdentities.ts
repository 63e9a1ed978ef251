import {
  AuthorizeResult,
  type PolicyDecision,
} from '@backstage/plugin-permission-common';
import { RESOURCE_TYPE_IDENTITY } from 'backstage-plugin-accountability-common';

/** Allows identities that the given users and groups answer for, or whose consumers they own. */
export function ownIdentities(claims: string[]): PolicyDecision {
  const resourceType = RESOURCE_TYPE_IDENTITY;
  return {
    result: AuthorizeResult.CONDITIONAL,
    pluginId: 'accountability',
    resourceType,
    conditions: {
      anyOf: [
        { resourceType, rule: 'IS_IDENTITY_OWNER', params: { claims } },
        { resourceType, rule: 'IS_LINKED_ENTITY_OWNER', params: { claims } },
      ],
    },
  };
}
