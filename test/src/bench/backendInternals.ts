/* eslint-disable @backstage/no-relative-monorepo-imports -- The importer is measured without a portal around it, and the backend offers nothing but its plugin. No other file of this workspace may do so. */
export { migrationsDirectory } from '../../../plugins/accountability-backend/src/db';
export {
  DatabasePictureStore,
  refreshDirectory,
} from '../../../plugins/accountability-backend/src/directory';
export {
  DatabaseSourceStore,
  importSource,
} from '../../../plugins/accountability-backend/src/inventory';
export {
  judgeSettings,
  markDirectoryChange,
  Pipeline,
} from '../../../plugins/accountability-backend/src/pipeline';
export {
  identityRules,
  RuleBook,
} from '../../../plugins/accountability-backend/src/rules';
