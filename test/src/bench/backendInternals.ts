/* eslint-disable @backstage/no-relative-monorepo-imports -- The importer is measured without a portal around it, and the backend offers nothing but its plugin. No other file of this workspace may do so. */
export { migrationsDirectory } from '../../../plugins/accountability-backend/src/db';
export {
  DEFINITION_STAGE,
  DefinitionService,
} from '../../../plugins/accountability-backend/src/definitions';
export {
  DatabasePictureStore,
  refreshDirectory,
} from '../../../plugins/accountability-backend/src/directory';
export {
  DatabaseSourceStore,
  importSource,
  JUDGE_STAGE,
} from '../../../plugins/accountability-backend/src/inventory';
export { readEscalationPolicy } from '../../../plugins/accountability-backend/src/escalations';
export { MeasureBook } from '../../../plugins/accountability-backend/src/measures';
export { observeScopes } from '../../../plugins/accountability-backend/src/outcomes';
export {
  DecisionService,
  EscalationService,
  ExceptionService,
  judgeSettings,
  markDirectoryChange,
  Pipeline,
} from '../../../plugins/accountability-backend/src/pipeline';
export {
  identityRules,
  RuleBook,
} from '../../../plugins/accountability-backend/src/rules';
export {
  POSTURE_STAGE,
  SEES_ALL,
} from '../../../plugins/accountability-backend/src/posture';
export { ScorecardReader } from '../../../plugins/accountability-backend/src/scorecard';
