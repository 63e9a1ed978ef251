import {
  createPermissionResourceRef,
  createPermissionRule,
} from '@backstage/plugin-permission-node';
import { RESOURCE_TYPE_IDENTITY } from 'backstage-plugin-accountability-common';
import { z } from 'zod/v4';
import type { IdentityCriterion } from '../posture';

/** What a rule may look at when one identity is judged. @public */
export interface IdentityResource {
  id: string;
  /** The accountable owner, also while somebody disputes it. */
  ownerRef?: string;
  /** Who is asked to take it over. */
  offeredTo?: string;
  /** Owners of the entities linked to it. */
  linkedOwnerRefs: string[];
}

/** @public */
export const identityPermissionResourceRef = createPermissionResourceRef<
  IdentityResource,
  IdentityCriterion
>().with({ pluginId: 'accountability', resourceType: RESOURCE_TYPE_IDENTITY });

const claims = z.object({
  claims: z
    .array(z.string())
    .describe('Entity refs of users and groups, usually ownershipEntityRefs'),
});

const lower = (refs: string[]) => refs.map(ref => ref.toLowerCase());

/**
 * The accountable owner, or who is asked to take the identity over, is one of the
 * given users and groups. Whoever is asked must be able to look, and to answer.
 *
 * @public
 */
export const isIdentityOwner = createPermissionRule({
  name: 'IS_IDENTITY_OWNER',
  description:
    'Allow identities whose accountable owner, or who is asked to become it, is one of the given refs',
  resourceRef: identityPermissionResourceRef,
  paramsSchema: claims,
  apply: ({ ownerRef, offeredTo }, params) =>
    lower(params.claims).some(ref => ref === ownerRef || ref === offeredTo),
  toQuery: (params): IdentityCriterion => ({
    by: 'owner',
    refs: lower(params.claims),
  }),
});

/** Linked to an entity that one of the given users and groups owns. @public */
export const isLinkedEntityOwner = createPermissionRule({
  name: 'IS_LINKED_ENTITY_OWNER',
  description:
    'Allow identities linked to a catalog entity that one of the given refs owns',
  resourceRef: identityPermissionResourceRef,
  paramsSchema: claims,
  apply: (identity, params) =>
    identity.linkedOwnerRefs.some(ref => lower(params.claims).includes(ref)),
  toQuery: (params): IdentityCriterion => ({
    by: 'linked',
    refs: lower(params.claims),
  }),
});

/** Rules for conditional decisions about identities. @public */
export const identityPermissionRules = [isIdentityOwner, isLinkedEntityOwner];
