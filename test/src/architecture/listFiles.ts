import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { repositoryRoot } from '../testing/repositoryRoot';

// What Git ignores. Git itself is not asked, because it refuses to answer in a
// clone that belongs to another account.
const IGNORED =
  /(^|\/)(node_modules|dist|dist-types|coverage|\.git|\.yarn)$|^(data|\.cache|test\/output)$|\.(local\.yaml|tsbuildinfo)$|\/\.(eslintcache|DS_Store)$/;

/** Every file that belongs to the repository, relative to its root. */
export function listFiles(folder = ''): string[] {
  return readdirSync(join(repositoryRoot, folder), { withFileTypes: true })
    .map(entry => ({ entry, path: join(folder, entry.name) }))
    .filter(({ path }) => !IGNORED.test(path))
    .flatMap(({ entry, path }) => {
      if (entry.isDirectory()) {
        return listFiles(path);
      }
      return entry.isFile() ? [path] : [];
    });
}
