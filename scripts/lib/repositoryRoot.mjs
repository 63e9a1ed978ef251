import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the clone, wherever the script was started from. */
export const repositoryRoot = dirname(
  dirname(dirname(fileURLToPath(import.meta.url))),
);
