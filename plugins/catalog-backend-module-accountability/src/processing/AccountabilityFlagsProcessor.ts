import type { LoggerService } from '@backstage/backend-plugin-api';
import { stringifyEntityRef, type Entity } from '@backstage/catalog-model';
import type { AlphaEntity } from '@backstage/catalog-model/alpha';
import { stringifyError } from '@backstage/errors';
import type { LocationSpec } from '@backstage/plugin-catalog-common';
import {
  processingResult,
  type CatalogProcessor,
  type CatalogProcessorCache,
  type CatalogProcessorEmit,
} from '@backstage/plugin-catalog-node';
import { LABEL_FLAGGED } from 'backstage-plugin-accountability-common';
import {
  parseVisibleFlag,
  STATUS_FLAGGED,
  toEntityFlags,
  toIdentityRelations,
  toStatusItem,
  type VisibleFlag,
} from '../flags';
import type { FlagSnapshot } from '../snapshot';
import { refreshKeyOf } from './refreshKeyOf';

const LAST_FLAG = 'flag';

/** Different causes are logged once each, up to this many. */
const MOST_CAUSES = 100;

/**
 * Writes the flag of an entity on it, from memory only.
 *
 * The last answer lies in the catalog's cache of the entity and is repeated
 * until a snapshot has loaded, so that no flag is dropped because an answer
 * failed to come. It never throws and never emits an error: either would freeze
 * the entity for a fault that is not its own.
 */
export class AccountabilityFlagsProcessor implements CatalogProcessor {
  readonly #snapshot: FlagSnapshot;
  readonly #logger: LoggerService;
  readonly #loggedCauses = new Set<string>();

  constructor(options: { snapshot: FlagSnapshot; logger: LoggerService }) {
    this.#snapshot = options.snapshot;
    this.#logger = options.logger;
  }

  getProcessorName(): string {
    return 'AccountabilityFlagsProcessor';
  }

  /** After the built-in processors and modules (20), so that none writes over it. */
  getPriority(): number {
    return 100;
  }

  async preProcessEntity(
    entity: Entity,
    _location: LocationSpec,
    emit: CatalogProcessorEmit,
    _originLocation: LocationSpec,
    cache: CatalogProcessorCache,
  ): Promise<Entity> {
    let flag: VisibleFlag | undefined;
    try {
      const entityRef = stringifyEntityRef(entity);
      flag = this.#snapshot.flagOf(entityRef);
      if (flag) await cache.set(LAST_FLAG, flag);
      else flag = await this.#lastFlag(cache);
      // Nobody owns a location, so it never gets a flag to wait for.
      if (entity.kind !== 'Location') {
        emit(processingResult.refresh(refreshKeyOf(entityRef)));
      }
    } catch (error) {
      this.#logOnce(error);
    }
    return toEntityFlags(entity, flag);
  }

  async postProcessEntity(
    entity: Entity,
    _location: LocationSpec,
    emit: CatalogProcessorEmit,
    cache: CatalogProcessorCache,
  ): Promise<Entity> {
    if (!entity.metadata.labels?.[LABEL_FLAGGED]) return entity;
    try {
      const flag =
        this.#snapshot.flagOf(stringifyEntityRef(entity)) ??
        (await this.#lastFlag(cache));
      if (!flag) return entity;
      for (const spec of toIdentityRelations(entity, flag.identityRefs)) {
        emit(processingResult.relation(spec));
      }
      return withStatus(entity, flag);
    } catch (error) {
      this.#logOnce(error);
      return entity;
    }
  }

  // What was stored stays stored as long as nothing is set, so an entity that
  // never had a flag costs no write.
  async #lastFlag(
    cache: CatalogProcessorCache,
  ): Promise<VisibleFlag | undefined> {
    const last = await cache.get(LAST_FLAG);
    if (!last) return undefined;
    if (!this.#snapshot.loaded) return parseVisibleFlag(last);
    await cache.set(LAST_FLAG, null);
    return undefined;
  }

  #logOnce(error: unknown) {
    const cause = stringifyError(error);
    if (this.#loggedCauses.has(cause)) return;
    if (this.#loggedCauses.size >= MOST_CAUSES) return;
    this.#loggedCauses.add(cause);
    this.#logger.error(`An entity is left without its flag: ${cause}`);
  }
}

function withStatus(entity: AlphaEntity, flag: VisibleFlag): AlphaEntity {
  const item = toStatusItem(flag);
  if (!item) return entity;
  const others = (entity.status?.items ?? []).filter(
    ({ type }) => type !== STATUS_FLAGGED,
  );
  return { ...entity, status: { ...entity.status, items: [...others, item] } };
}
