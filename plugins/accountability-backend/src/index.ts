/**
 * The backend of Accountability for Backstage: inventory, ownership, rules and
 * posture of non-human identities.
 *
 * @packageDocumentation
 */
export { accountabilityPlugin as default } from './plugin';
export {
  identityPermissionResourceRef,
  identityPermissionRules,
  isIdentityOwner,
  isLinkedEntityOwner,
  type IdentityResource,
} from './http';
