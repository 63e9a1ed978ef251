import type { Entity } from '@backstage/catalog-model';
import type { IdentityRecord } from 'backstage-plugin-accountability-common';
import type { Knex } from 'knex';
import { DatabasePictureStore, refreshDirectory } from '../../directory';
import { DatabaseSourceStore, importSource } from '../../inventory';
import { observeScopes, outcomeRules } from '../../outcomes';
import { identityRules, RuleBook } from '../../rules';
import type { Clock } from '../../time';
import { judgeSettings } from '../JudgeSettings';
import { markDirectoryChange } from '../markDirectoryChange';
import { mockEvents, mockLogger } from '../../testing/mockServices';
import { Pipeline } from '../Pipeline';

export const NOW = new Date('2026-11-24T12:00:00.000Z');

/** A pipeline on a fresh database, with one source, `prod`, at one moment unless told otherwise. */
export async function aPipeline(
  knex: Knex,
  clock: Clock = { now: () => NOW },
  hearing: readonly string[] = [],
) {
  const settings = judgeSettings({
    policy: 'default',
    placeholders: [],
    rules: new RuleBook({ subject: 'identity', rules: identityRules }),
    outcomeRules: new RuleBook({ subject: 'outcome', rules: outcomeRules }),
  });
  await new DatabaseSourceStore(knex).registerConfigured([
    {
      id: 'prod',
      title: 'Production',
      provider: 'kubernetes',
      scope: 'prod',
      way: 'file',
      tells: [],
      cannotTell: [],
    },
  ]);
  const pipeline = new Pipeline({
    knex,
    clock,
    settings,
    events: mockEvents(),
    logger: mockLogger(),
  });
  return {
    clock,
    settings,
    pipeline,
    /** Makes the catalog hold these entities and nothing else, and judges. */
    async catalog(...entities: Entity[]): Promise<void> {
      async function* pages() {
        yield entities;
      }
      await refreshDirectory({
        entities: pages(),
        store: new DatabasePictureStore(knex),
        policy: {
          isLeaver: () => false,
          functions: new Map(),
          maxVanishShare: 1,
          holdForMs: 0,
        },
        now: clock.now(),
        onChange: (tx, change) => markDirectoryChange(tx, change, hearing),
        observe: await observeScopes(knex),
      });
      await pipeline.drain();
    },
    /** Makes the source report these identities and nothing else, and judges. */
    async source(...records: IdentityRecord[]): Promise<void> {
      await importSource({
        knex,
        clock,
        trigger: 'manual',
        signal: new AbortController().signal,
        source: {
          id: 'prod',
          async *read() {
            yield records;
          },
        },
      });
      await pipeline.drain();
    },
  };
}
