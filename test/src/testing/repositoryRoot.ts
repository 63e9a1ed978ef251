import { resolvePackagePath } from '@backstage/backend-plugin-api';

/** The folder of the clone. */
export const repositoryRoot = resolvePackagePath('accountability-test', '..');
