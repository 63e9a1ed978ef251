import type { LoggerService } from '@backstage/backend-plugin-api';
import type { Entity } from '@backstage/catalog-model';
import { stringifyError } from '@backstage/errors';
import type { DefinitionReader } from './createDefinitionReader';
import { toLocatedEntity } from './toLocatedEntity';

export interface DefinitionPublisherOptions {
  read: DefinitionReader;
  /** Makes these, and no others, what the catalog has of the portal. */
  replaceAll: (entities: readonly Entity[]) => Promise<void>;
  logger: LoggerService;
  /** Where people reach the portal, when that is known. */
  portalUrl?: string;
}

/**
 * Brings the catalog up to date with what is declared in the portal. Whatever
 * fails leaves the catalog as it is and is tried again at the next round, so it
 * is logged when it begins and when it is over, and nothing ever leaves here.
 */
export class DefinitionPublisher {
  readonly #options: DefinitionPublisherOptions;
  #revision: string | undefined;
  #following: boolean | undefined;

  constructor(options: DefinitionPublisherOptions) {
    this.#options = options;
  }

  async publish(signal: AbortSignal): Promise<void> {
    const { read, replaceAll, portalUrl, logger } = this.#options;
    try {
      const { revision, entities } = await read(signal);
      if (revision !== this.#revision) {
        await replaceAll(
          entities.map(entity => toLocatedEntity(entity, portalUrl)),
        );
        this.#revision = revision;
      }
      if (!this.#following) {
        logger.info(
          `The catalog follows the accountability backend: ${entities.length} outcomes and controls are declared in the portal`,
        );
      }
      this.#following = true;
    } catch (error) {
      if (signal.aborted || this.#following === false) return;
      this.#following = false;
      logger.warn(
        `Outcomes and controls of the portal stay in the catalog as they are, because they can't be brought up to date: ${stringifyError(
          error,
        )}. Trying again until it works`,
      );
    }
  }
}
