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
export { controlRoutes } from './routes/controlRoutes';
export { definitionRoutes } from './routes/definitionRoutes';
export { dutyRoutes } from './routes/dutyRoutes';
export { escalationRoutes } from './routes/escalationRoutes';
export { exceptionRoutes } from './routes/exceptionRoutes';
export { programmeRoutes } from './routes/programmeRoutes';
export { frameworkRoutes } from './routes/frameworkRoutes';
export { identityRoutes } from './routes/identityRoutes';
export { measureRoutes } from './routes/measureRoutes';
export { obligationRoutes } from './routes/obligationRoutes';
export { outcomeRoutes } from './routes/outcomeRoutes';
export { postureRoutes } from './routes/postureRoutes';
export { ReviewPages } from './routes/ReviewPages';
export { registerRoutes } from './routes/registerRoutes';
export { reviewRoutes } from './routes/reviewRoutes';
export { scorecardRoutes } from './routes/scorecardRoutes';
export { sourceRoutes } from './routes/sourceRoutes';
export { transferRoutes } from './routes/transferRoutes';
