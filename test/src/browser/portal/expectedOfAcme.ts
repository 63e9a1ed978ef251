import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { repositoryRoot } from '../../testing/repositoryRoot';

/** What acme's data must come to. */
export interface ExpectedOfAcme {
  /** By entity ref. */
  entities: Record<string, { flag: string | null; reasons: string[] }>;
  /** By reference. Identities that show nothing in particular are left out. */
  identities: Record<string, { owner: string } | { reason: string }>;
}

/** Read from test/acme/expected.json. */
export const expectedOfAcme = JSON.parse(
  readFileSync(join(repositoryRoot, 'test/acme/expected.json'), 'utf8'),
) as ExpectedOfAcme;
