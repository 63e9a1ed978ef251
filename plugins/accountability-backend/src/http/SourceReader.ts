import type { SchedulerService } from '@backstage/backend-plugin-api';
import { ConflictError, NotFoundError } from '@backstage/errors';
import type {
  Format,
  Source,
  SourceRun,
} from 'backstage-plugin-accountability-common';
import type {
  IdentityFormat,
  IdentitySource,
} from 'backstage-plugin-accountability-node';
import type { Knex } from 'knex';
import { DatabaseRunStore, DatabaseSourceStore } from '../inventory';

/** Sources, runs and formats as the pages show them. */
export class SourceReader {
  readonly #knex: Knex;
  readonly #sources: ReadonlyMap<string, IdentitySource>;
  readonly #formats: ReadonlyMap<string, IdentityFormat>;
  readonly #scheduler: SchedulerService;
  /** Call after a run that did not come by the scheduler. */
  readonly afterRun: () => Promise<void>;

  constructor(options: {
    knex: Knex;
    sources: ReadonlyMap<string, IdentitySource>;
    formats: ReadonlyMap<string, IdentityFormat>;
    scheduler: SchedulerService;
    afterRun: () => Promise<void>;
  }) {
    this.#knex = options.knex;
    this.#sources = options.sources;
    this.#formats = options.formats;
    this.#scheduler = options.scheduler;
    this.afterRun = options.afterRun;
  }

  async list(): Promise<Source[]> {
    const store = new DatabaseSourceStore(this.#knex);
    const runs = new DatabaseRunStore(this.#knex);
    const counts = await store.identityCounts();
    const states = await store.list();
    return Promise.all(
      states.map(async (state): Promise<Source> => {
        const [lastRun] = await runs.list(state.id, 1);
        return {
          id: state.id,
          title: state.title,
          provider: state.provider,
          scope: state.scope,
          way: state.way,
          identities: counts.get(state.id) ?? 0,
          lastRun,
          lastCompleteAt: state.lastCompleteAt,
          nextRunAt: this.#nextRunAt(state.id, lastRun),
          canRun: this.#sources.has(state.id),
          tells: state.tells,
          cannotTell: state.cannotTell,
        };
      }),
    );
  }

  async runs(sourceId: string): Promise<SourceRun[]> {
    return new DatabaseRunStore(this.#knex).list(sourceId, 50);
  }

  /** @throws NotFoundError, or ConflictError for a source that nobody here reads. */
  async start(sourceId: string): Promise<void> {
    if (!this.#sources.has(sourceId)) {
      const known = await new DatabaseSourceStore(this.#knex).get(sourceId);
      if (!known) throw new NotFoundError(`There is no source '${sourceId}'`);
      throw new ConflictError(
        `Source '${sourceId}' is not read by the portal; it comes by ${known.way}`,
      );
    }
    await this.#scheduler.triggerTask(importTaskId(sourceId));
  }

  formats(): Format[] {
    return [...this.#formats.values()].map(
      ({ id, title, provider, description, extensions, settings }) => ({
        id,
        title,
        provider,
        description,
        extensions,
        settings,
      }),
    );
  }

  /** @throws NotFoundError naming the formats there are. */
  format(id: string): IdentityFormat {
    const format = this.#formats.get(id);
    if (!format) {
      throw new NotFoundError(
        `There is no format '${id}'; there are ${[...this.#formats.keys()].join(
          ', ',
        )}`,
      );
    }
    return format;
  }

  #nextRunAt(id: string, lastRun: SourceRun | undefined): string | undefined {
    const frequency = this.#sources.get(id)?.schedule?.frequency;
    if (
      !lastRun ||
      !frequency ||
      'cron' in frequency ||
      'trigger' in frequency
    ) {
      return undefined;
    }
    const {
      hours = 0,
      minutes = 0,
      seconds = 0,
      days = 0,
      milliseconds = 0,
    } = frequency;
    const wait =
      ((days * 24 + hours) * 3600 + minutes * 60 + seconds) * 1000 +
      milliseconds;
    return new Date(Date.parse(lastRun.startedAt) + wait).toISOString();
  }
}

/** Id of the scheduled task that reads a source. */
export function importTaskId(sourceId: string): string {
  return `accountability-import-${sourceId}`;
}
