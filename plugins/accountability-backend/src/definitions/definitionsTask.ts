import type { AuthService, LoggerService } from '@backstage/backend-plugin-api';
import type { CatalogService } from '@backstage/plugin-catalog-node';
import { definitionKindSchema } from 'backstage-plugin-accountability-common';
import type { Knex } from 'knex';
import type { DirectoryPolicy } from '../directory';
import type { Clock } from '../time';
import { readFromGit, type ReadingOutcome } from './readFromGit';

const PAGE_SIZE = 200;

/**
 * The scheduled work of the definitions: read outcomes and controls of the catalog
 * as this plugin. Rejects when the catalog could not be read, so that the
 * scheduler says so.
 */
export function definitionsTask(options: {
  catalog: Pick<CatalogService, 'streamEntities'>;
  auth: AuthService;
  knex: Knex;
  policy: DirectoryPolicy;
  clock: Clock;
  logger: LoggerService;
}): (run: { doubt?: string; signal?: AbortSignal }) => Promise<ReadingOutcome> {
  const { catalog, auth, knex, policy, clock, logger } = options;
  return async ({ doubt, signal }) => {
    const entities = catalog.streamEntities(
      {
        filter: { kind: definitionKindSchema.options },
        fields: ['apiVersion', 'kind', 'metadata', 'spec'],
        pageSize: PAGE_SIZE,
        totalItems: 'exclude',
      },
      { credentials: await auth.getOwnServiceCredentials() },
    );
    const outcome = await readFromGit({
      entities,
      knex,
      policy,
      now: clock.now(),
      doubt,
      signal,
    });
    const { written, withdrawn, seen, held } = outcome;
    if (held) {
      logger.warn(`No outcome or control is withdrawn: ${held}`);
    } else if (written + withdrawn > 0) {
      logger.info(
        `Took over ${written} changed and ${withdrawn} withdrawn outcomes and controls of ${seen} in the catalog`,
      );
    }
    return outcome;
  };
}
