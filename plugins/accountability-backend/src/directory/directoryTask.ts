import type { AuthService, LoggerService } from '@backstage/backend-plugin-api';
import type { CatalogService } from '@backstage/plugin-catalog-node';
import type { Clock } from '../time';
import { catalogPages } from './catalogPages';
import type { OnDirectoryChange, PageObserver } from './DirectoryChange';
import type { DirectoryPolicy } from './DirectoryPolicy';
import type { PictureStore } from './PictureStore';
import { refreshDirectory } from './refreshDirectory';
import type { RefreshOutcome } from './RefreshOutcome';

/**
 * The scheduled work of the directory: read the catalog as this plugin and bring
 * the picture up to date. Rejects when the catalog could not be read, so that the
 * scheduler says so.
 */
export function directoryTask(options: {
  catalog: Pick<CatalogService, 'streamEntities'>;
  auth: AuthService;
  store: PictureStore;
  policy: DirectoryPolicy;
  clock: Clock;
  logger: LoggerService;
  onChange: OnDirectoryChange;
  reorganisations: { forget(before: Date): Promise<void> };
  /** Longest time, in milliseconds, that a change of the organisation concerns a charter. */
  keepReorganisationsMs: number;
  /** Who looks at the pages of the reading that begins. */
  observer?: () => Promise<PageObserver>;
}): (signal?: AbortSignal) => Promise<RefreshOutcome> {
  const { catalog, auth, store, policy, clock, logger, onChange } = options;
  return async signal => {
    const credentials = await auth.getOwnServiceCredentials();
    const outcome = await refreshDirectory({
      entities: catalogPages(catalog, credentials),
      store,
      policy,
      now: clock.now(),
      onChange,
      observe: await options.observer?.(),
      signal,
    });
    await options.reorganisations.forget(
      new Date(clock.now().getTime() - options.keepReorganisationsMs),
    );
    if (outcome.held) {
      logger.warn(
        `The directory keeps its old picture: ${outcome.held}. It is believed when it stays so for accountability.directory.holdFor, or at once when accountability.directory.maxVanishShare is raised.`,
      );
    } else if (outcome.written + outcome.removed > 0) {
      logger.info(
        `The directory took over ${outcome.written} changed and ${outcome.removed} removed entities of ${outcome.seen}`,
      );
    }
    return outcome;
  };
}
