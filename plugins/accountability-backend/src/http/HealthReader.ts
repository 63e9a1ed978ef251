import type { Config } from '@backstage/config';
import type { HealthItem } from 'backstage-plugin-accountability-common';
import type { Knex } from 'knex';
import { countMarks } from '../db';
import { DEFINITION_STAGE } from '../definitions';
import { DatabaseDirectoryStore } from '../directory';
import {
  DatabaseRunStore,
  DatabaseSourceStore,
  JUDGE_STAGE,
} from '../inventory';
import { POSTURE_STAGE } from '../posture';
import type { RuleFailures } from '../rules';
import type { Clock } from '../time';
import { definitionHealth } from './definitionHealth';
import { escalationHealth } from './escalationHealth';
import { measureHealth } from './measureHealth';

const BUSY = 10_000;

/** What is wrong, since when, and what to do. */
export class HealthReader {
  readonly #knex: Knex;
  readonly #config: Config;
  readonly #failures: RuleFailures;
  readonly #clock: Clock;
  readonly #telling: { forum?: string; channels: readonly string[] };

  constructor(options: {
    knex: Knex;
    config: Config;
    failures: RuleFailures;
    clock: Clock;
    /** Who oversees, and how people are reached. */
    telling: { forum?: string; channels: readonly string[] };
  }) {
    this.#knex = options.knex;
    this.#config = options.config;
    this.#failures = options.failures;
    this.#clock = options.clock;
    this.#telling = options.telling;
  }

  async read(): Promise<{ items: HealthItem[] }> {
    return {
      items: [
        await this.#directory(),
        ...(await definitionHealth({
          knex: this.#knex,
          config: this.#config,
        })),
        ...(await this.#sources()),
        await this.#pipeline(),
        ...this.#rules(),
        ...(await measureHealth(this.#knex)),
        ...(await escalationHealth({
          ...{ knex: this.#knex, ...this.#telling },
          now: this.#clock.now(),
        })),
      ],
    };
  }

  async #directory(): Promise<HealthItem> {
    const status = await new DatabaseDirectoryStore(this.#knex).status();
    const item = {
      id: 'directory',
      title: 'People and entities of the catalog',
    };
    if (status.held) {
      return {
        ...item,
        level: 'error',
        detail: status.held.reason,
        since: status.held.since,
        remedy:
          'Check the directory sync of your catalog. If the loss is real, wait for accountability.directory.holdFor or raise accountability.directory.maxVanishShare.',
      };
    }
    if (status.failure) {
      return {
        ...item,
        level: 'error',
        detail: `The catalog could not be read: ${status.failure.message}`,
        since: status.failure.at,
        remedy:
          'Check that the catalog backend answers; the next reading repairs it.',
      };
    }
    if (!status.lastCompleteAt) {
      return {
        ...item,
        level: 'warning',
        detail: 'The catalog has not been read yet, so nobody is known',
        remedy:
          'Wait a minute after the start; then check the catalog backend.',
      };
    }
    const { problemCount, problems } = status;
    return {
      ...item,
      level: problemCount > 0 ? 'warning' : 'ok',
      detail:
        problemCount > 0
          ? `${problemCount} annotations cannot be used, first ${problems[0].entityRef}: ${problems[0].message}`
          : `${status.people} people and groups, ${status.entities} entities, read completely`,
      remedy:
        problemCount > 0
          ? 'Mend the annotations in the catalog files.'
          : undefined,
      since: status.lastCompleteAt,
    };
  }

  async #sources(): Promise<HealthItem[]> {
    const runs = new DatabaseRunStore(this.#knex);
    const states = await new DatabaseSourceStore(this.#knex).list();
    return Promise.all(
      states
        .filter(state => state.configured)
        .map(async (state): Promise<HealthItem> => {
          const [run] = await runs.list(state.id, 1);
          const item = { id: `source:${state.id}`, title: state.title };
          if (run?.state === 'incomplete') {
            return {
              ...item,
              level: state.lastCompleteAt ? 'warning' : 'error',
              detail: run.error ?? 'The last run did not complete',
              since: run.finishedAt ?? run.startedAt,
              remedy: state.lastCompleteAt
                ? 'Nothing was removed; mend the cause and run it again.'
                : 'It never completed, so what depends on it shows as unknown. Mend the cause and run it again.',
            };
          }
          if (!run) {
            return {
              ...item,
              level: 'warning',
              detail: 'It has not been read yet',
              remedy: 'Run it from the sources page, or wait for its schedule.',
            };
          }
          const records = run.read === 1 ? '1 record' : `${run.read} records`;
          const since = run.finishedAt ?? run.startedAt;
          if (run.state !== 'running') {
            const detail = `${records} read completely`;
            return { ...item, level: 'ok', detail, since };
          }
          return {
            ...{ ...item, detail: `Being read: ${records} so far`, since },
            ...(state.lastCompleteAt
              ? { level: 'ok' }
              : {
                  level: 'warning',
                  remedy:
                    'It never completed, so what depends on it may show as unknown. Complete the run, or let it run out.',
                }),
          };
        }),
    );
  }

  async #pipeline(): Promise<HealthItem> {
    const waiting =
      (await countMarks(this.#knex, DEFINITION_STAGE)) +
      (await countMarks(this.#knex, JUDGE_STAGE)) +
      (await countMarks(this.#knex, POSTURE_STAGE));
    return {
      id: 'pipeline',
      title: 'Judgements',
      level: waiting > BUSY ? 'warning' : 'ok',
      detail:
        waiting === 0
          ? 'Everything is judged'
          : `${waiting} identities, entities and outcomes wait`,
      remedy:
        waiting > BUSY
          ? 'After a first import this is normal and shrinks. If it does not, look for errors of the accountability plugin in the log.'
          : undefined,
    };
  }

  #rules(): HealthItem[] {
    return this.#failures.list().map(({ ruleId, message, at }) => ({
      id: `rule:${ruleId}`,
      level: 'error' as const,
      title: `Rule ${ruleId}`,
      detail: `It failed, so its verdicts are unknown: ${message}`,
      since: at,
      remedy: `Report it to the author of the rule, or switch it off with accountability.rules.${ruleId}.enabled: false.`,
    }));
  }
}
