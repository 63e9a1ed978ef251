import type { IdentitySource } from 'backstage-plugin-accountability-node';
import type { Knex } from 'knex';
import type { Services } from './Services';
import { inTransaction, mark } from './db';
import { DEFINITION_STAGE, definitionsTask } from './definitions';
import {
  DatabaseLinkKeyStore,
  DatabasePictureStore,
  DatabaseReorganisationStore,
  directoryTask,
  type DirectoryConfig,
} from './directory';
import { importTaskId } from './http';
import { DatabaseSourceStore, importSource } from './inventory';
import { DatabaseTakingStore, type MeasureBook } from './measures';
import {
  DatabaseOutcomeStore,
  observeScopes,
  reorganisationsConcernFor,
  type OutcomeRuleInput,
} from './outcomes';
import { markDirectoryChange, takeSamples, type Pipeline } from './pipeline';
import { DatabasePostureStore, POSTURE_STAGE } from './posture';
import type { RuleBook } from './rules';
import { rollUpDays } from './scorecard';
import type { Clock } from './time';

const DAY = 86_400_000;
const FIRST_RUN = { seconds: 5 };
const DEFAULT_SCHEDULE = { frequency: { hours: 1 }, timeout: { minutes: 30 } };

/** Schedules everything that happens without anybody asking. */
export async function scheduleTasks(options: {
  services: Services;
  knex: Knex;
  clock: Clock;
  pipeline: Pipeline;
  sources: ReadonlyMap<string, IdentitySource>;
  measures: MeasureBook;
  directory: DirectoryConfig;
  rules: RuleBook<OutcomeRuleInput>;
  /** Users and groups that hear of deadlines by the configuration. */
  hearing: readonly string[];
  onDefinitionChange(): void;
}): Promise<{ afterRun(): Promise<void> }> {
  const { services, knex, clock, pipeline } = options;
  const { scheduler, logger } = services;

  /** A source that completed settles flags that waited for it. */
  async function afterRun(): Promise<void> {
    await inTransaction(knex, async tx =>
      mark(tx, POSTURE_STAGE, await new DatabasePostureStore(tx).unknownRefs()),
    );
    pipeline.wake();
  }

  const refresh = directoryTask({
    catalog: services.catalog,
    auth: services.auth,
    store: new DatabasePictureStore(knex),
    policy: options.directory.policy,
    clock,
    logger,
    onChange: (tx, change) => markDirectoryChange(tx, change, options.hearing),
    observer: () => observeScopes(knex),
    reorganisations: new DatabaseReorganisationStore(knex),
    keepReorganisationsMs: reorganisationsConcernFor(options.rules) * DAY,
  });
  const readDefinitions = definitionsTask({
    catalog: services.catalog,
    auth: services.auth,
    knex,
    policy: options.directory.policy,
    clock,
    logger,
  });
  await scheduler.scheduleTask({
    id: 'accountability-directory',
    frequency: options.directory.interval,
    timeout: { minutes: 15 },
    initialDelay: { seconds: 2 },
    fn: async signal => {
      try {
        const { held } = await refresh(signal);
        // A catalog that lost its people is not believed about outcomes either.
        const { written, withdrawn } = await readDefinitions({
          doubt: held,
          signal,
        });
        if (written + withdrawn > 0) options.onDefinitionChange();
      } finally {
        pipeline.wake();
      }
    },
  });
  for (const source of options.sources.values()) {
    await scheduler.scheduleTask({
      ...(source.schedule ?? DEFAULT_SCHEDULE),
      id: importTaskId(source.id),
      initialDelay: source.schedule?.initialDelay ?? FIRST_RUN,
      fn: async signal => {
        await importSource({
          knex,
          clock,
          source,
          trigger: 'schedule',
          signal,
          onProgress: () => pipeline.wake(),
        });
        await afterRun();
      },
    });
  }
  // Every replica works off marks; on PostgreSQL each takes those no other holds.
  await scheduler.scheduleTask({
    id: 'accountability-pipeline',
    scope: 'local',
    frequency: { seconds: 10 },
    timeout: { minutes: 15 },
    initialDelay: { seconds: 5 },
    fn: signal => pipeline.sweep(signal),
  });
  await scheduler.scheduleTask({
    id: 'accountability-scorecard-days',
    frequency: { hours: 1 },
    timeout: { minutes: 30 },
    initialDelay: { minutes: 1 },
    fn: async signal => {
      await rollUpDays({ knex, clock, signal });
    },
  });
  await new DatabaseTakingStore(knex).lookAgain(clock.now());
  const sampling = { knex, clock, measures: options.measures, logger };
  await scheduler.scheduleTask({
    id: 'accountability-measures',
    frequency: { seconds: 10 },
    timeout: { minutes: 30 },
    initialDelay: { seconds: 5 },
    fn: async signal => {
      if ((await takeSamples(sampling, signal)) > 0) pipeline.wake();
    },
  });
  // Judged anew in case another version, or other settings, see them otherwise.
  await inTransaction(knex, async tx =>
    mark(tx, DEFINITION_STAGE, await new DatabaseOutcomeStore(tx).refs()),
  );
  await markExpecting({ knex, pipeline });
  return { afterRun };
}

/** Entities that depend on a source which is new in the configuration may be unknown now. */
async function markExpecting(options: {
  knex: Knex;
  pipeline: Pipeline;
}): Promise<void> {
  const { knex, pipeline } = options;
  const keys = new DatabaseLinkKeyStore(knex);
  const refs = new Set(await new DatabasePostureStore(knex).unknownRefs());
  for (const source of await new DatabaseSourceStore(knex).neverCompleted()) {
    const prefixes = [
      `identity:${source.provider}:${source.scope}/`.toLowerCase(),
    ];
    if (source.provider === 'kubernetes') prefixes.push('kubernetes-');
    if (source.provider === 'aws')
      prefixes.push(`identity:arn:aws:iam::${source.scope}:`);
    for (const prefix of prefixes) {
      for (const ref of await keys.entitiesWithPrefix(prefix)) refs.add(ref);
    }
  }
  await inTransaction(knex, tx => mark(tx, POSTURE_STAGE, refs));
  pipeline.wake();
}
