import { mockServices } from '@backstage/backend-test-utils';
import type { Knex } from 'knex';
import {
  DEFINITION_STAGE,
  DatabasePictureStore,
  DatabaseSourceStore,
  identityRules,
  importSource,
  JUDGE_STAGE,
  judgeSettings,
  markDirectoryChange,
  migrationsDirectory,
  observeScopes,
  Pipeline,
  POSTURE_STAGE,
  refreshDirectory,
  RuleBook,
} from '../backendInternals';
import { catalogOf } from '../estate/catalogOf';
import { Estate } from '../estate/Estate';
import { estateSources } from '../estate/estateSources';
import type { Stopwatch } from '../Stopwatch';

const now = new Date('2026-11-24T12:00:00.000Z');
const clock = { now: () => now };
const settings = judgeSettings({
  policy: 'default',
  placeholders: [],
  rules: new RuleBook({ subject: 'identity', rules: identityRules }),
});

/** As much of our backend as turns what sources yield into posture. */
export class Portal {
  readonly knex: Knex;
  readonly clock = clock;
  readonly settings = settings;
  readonly #estate: Estate;
  readonly #pipeline: Pipeline;
  #changes = 0;

  private constructor(knex: Knex, estate: Estate) {
    this.knex = knex;
    this.#estate = estate;
    this.#pipeline = new Pipeline({
      knex,
      clock,
      settings,
      events: mockServices.events(),
      logger: mockServices.rootLogger(),
    });
  }

  /** Opens a portal that knows the catalog of the estate and has read no source. */
  static async open(knex: Knex, estate: Estate): Promise<Portal> {
    const portal = new Portal(knex, estate);
    await knex.migrate.latest({ directory: migrationsDirectory() });
    await new DatabaseSourceStore(knex).registerConfigured(
      estateSources(estate).map(({ id, provider, scope }) => ({
        ...{ id, provider, scope },
        title: id,
        way: 'schedule',
        tells: [],
        cannotTell: [],
      })),
    );
    await portal.readCatalog();
    return portal;
  }

  /** Takes over the catalog, and which outcomes govern what of it. */
  async readCatalog(): Promise<void> {
    await refreshDirectory({
      entities: catalogOf(this.#estate),
      store: new DatabasePictureStore(this.knex),
      policy: {
        isLeaver: () => false,
        functions: new Map(),
        maxVanishShare: 1,
        holdForMs: 0,
      },
      now,
      onChange: markDirectoryChange,
      observe: await observeScopes(this.knex),
    });
    await this.#pipeline.drain();
  }

  /** Reads every source as a scheduled run does, until the posture stands. */
  async importAll(watch: Stopwatch): Promise<void> {
    for (const source of estateSources(this.#estate)) {
      await importSource({
        knex: this.knex,
        clock,
        source: {
          id: source.id,
          read: () => source.read(this.#changes, watch),
        },
        trigger: 'schedule',
        signal: new AbortController().signal,
        onProgress: () => this.#pipeline.wake(),
      });
    }
    // What the pipeline works on in the background counts too.
    await this.settle();
  }

  /** Works off everything that is marked. */
  async settle(): Promise<void> {
    do await this.#pipeline.drain();
    while (await this.#isMarked());
  }

  /** Lets one identity in a hundred differ at the next import. */
  change(): void {
    this.#changes += 1;
  }

  async close(): Promise<void> {
    await this.#pipeline.stop();
    await this.knex.destroy();
  }

  async #isMarked(): Promise<boolean> {
    // Deadlines are followed by themselves, and nothing waits for them: here they pile
    // up, so that what is looked for is named, by which it is found at once.
    const mark = await this.knex('db_marks')
      .whereIn('stage', [DEFINITION_STAGE, JUDGE_STAGE, POSTURE_STAGE])
      .first('stage');
    return mark !== undefined;
  }
}
