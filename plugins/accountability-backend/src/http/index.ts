/** The HTTP API: translation only. Decisions live in the domains. */
export { createRouter } from './createRouter';
export { CatalogPatchReader } from './CatalogPatchReader';
export { HealthReader } from './HealthReader';
export { importTaskId, SourceReader } from './SourceReader';
export { VisibilityReader } from './VisibilityReader';
export {
  identityPermissionResourceRef,
  identityPermissionRules,
  isIdentityOwner,
  isLinkedEntityOwner,
  type IdentityResource,
} from './identityPermissions';
export { allRoutes } from './routes/allRoutes';
export { ReviewPages } from './routes/ReviewPages';
