import type { Entity } from '@backstage/catalog-model';
import {
  controlSpecSchema,
  outcomeSpecSchema,
  type ControlSpecInput,
  type OutcomeSpecInput,
} from 'backstage-plugin-accountability-common';
import type { Knex } from 'knex';
import { inTransaction } from '../db';
import { DatabaseDefinitionStore, declarationHash } from '../definitions';
import { DatabasePictureStore, refreshDirectory } from '../directory';
import {
  DatabaseVerdictStore,
  DutyReader,
  observeScopes,
  outcomeRules,
} from '../outcomes';
import { SEES_ALL } from '../posture';
import { identityRules, RuleBook } from '../rules';
import { eachDatabase } from '../testing/eachDatabase';
import { mockEvents, mockLogger } from '../testing/mockServices';
import { judgeSettings } from './JudgeSettings';
import { markDirectoryChange } from './markDirectoryChange';
import { Pipeline } from './Pipeline';

const OUTCOME = 'outcome:default/a';
const DANA = 'user:default/dana';

function entity(kind: string, name: string, spec: object): Entity {
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind,
    metadata: { name },
    spec: spec as Entity['spec'],
  };
}
const user = (name: string, ...memberOf: string[]) =>
  entity('User', name, { memberOf });
const squad = entity('Group', 'squad', { type: 'team', children: [] });
const api = (owner = 'squad') =>
  entity('Component', 'api', { type: 'service', owner });

eachDatabase('Rules about outcomes in the pipeline', database => {
  let knex: Knex;
  let pipeline: Pipeline;
  let now: Date;

  beforeEach(async () => {
    now = new Date('2026-11-24T12:00:00.000Z');
    knex = await database.init();
    pipeline = pipelineWith(outcomeRules);
  });

  function pipelineWith(rules: typeof outcomeRules) {
    return new Pipeline({
      knex,
      clock: { now: () => now },
      settings: judgeSettings({
        ...{ policy: 'default', placeholders: [] },
        rules: new RuleBook({ subject: 'identity', rules: identityRules }),
        outcomeRules: new RuleBook({ subject: 'outcome', rules }),
      }),
      events: mockEvents(),
      logger: mockLogger(),
    });
  }

  async function catalog(...entities: Entity[]) {
    async function* pages() {
      yield entities;
    }
    await refreshDirectory({
      entities: pages(),
      store: new DatabasePictureStore(knex),
      policy: {
        ...{ isLeaver: () => false, functions: new Map() },
        ...{ maxVanishShare: 1, holdForMs: 0 },
      },
      now,
      onChange: markDirectoryChange,
      observe: await observeScopes(knex),
    });
    await pipeline.drain();
  }

  async function declare(
    kind: 'Outcome' | 'Control',
    name: string,
    spec: object,
  ) {
    const schema = kind === 'Outcome' ? outcomeSpecSchema : controlSpecSchema;
    const content = {
      ...{ kind, ref: `${kind.toLowerCase()}:default/${name}` },
      ...{ namespace: 'default', name, spec: schema.parse(spec) },
    } as Parameters<typeof declarationHash>[0];
    const at = now.toISOString();
    await inTransaction(knex, tx =>
      new DatabaseDefinitionStore(tx).record([
        {
          ...{ action: 'revise', at },
          declaration: {
            ...{ ...content, hash: declarationHash(content) },
            ...{ origin: 'git', declaredAt: at },
          },
        },
      ]),
    );
    await pipeline.drain();
  }
  const outcome = (rest: Partial<OutcomeSpecInput> = {}, name = 'a') =>
    declare('Outcome', name, {
      lifecycle: 'active',
      statement: 'Every identity has an owner.',
      model: 'centralised',
      measure: {
        ...{ id: 'ownerless-identities', direction: 'decrease', target: 0 },
        ...{ targetDate: '2027-03-31', collection: 'daily' },
      },
      seats: { 'business-result': DANA },
      ...rest,
    });
  const control = (rest: Partial<ControlSpecInput> = {}) =>
    declare('Control', 'c', {
      lifecycle: 'active',
      intent: 'Whoever leaves loses every key the same day.',
      domain: 'identity',
      outcomes: [OUTCOME],
      ...rest,
    });

  async function verdict(ruleId: string, ref = OUTCOME) {
    const all = await new DatabaseVerdictStore(knex).verdictsOf([ref]);
    const found = all.get(ref)?.find(one => one.ruleId === ruleId);
    return found && [found.verdict.is, found.since];
  }
  const is = async (ruleId: string) => (await verdict(ruleId))?.[0];

  it('notices a holder who leaves, until somebody else is nominated (ACC-06)', async () => {
    await outcome();
    await catalog(user('dana'), user('lee'), api());
    expect(await is('ACC-06')).toBe('pass');
    now = new Date('2026-11-25T12:00:00.000Z');
    await catalog(user('lee'), api());
    expect(await verdict('ACC-06')).toEqual(['fail', now.toISOString()]);
    await outcome({ seats: { 'business-result': 'user:lee' } });
    expect(await is('ACC-06')).toBe('pass');
  });

  it('judges the outcomes of a control anew, also those that it left', async () => {
    await outcome();
    await catalog(user('dana'), squad, api());
    expect(await is('ACC-15')).toBe('fail');
    await control({ owner: DANA });
    expect(await is('ACC-15')).toBe('pass');
    await control({ outcomes: [], owner: DANA });
    expect(await is('ACC-15')).toBe('fail');
  });

  it('has a hole in the matrix as soon as a duty is taken away', async () => {
    const reader = new DutyReader({
      ...{ knex, clock: { now: () => now }, placeholders: [] },
    });
    const state = async () =>
      (await reader.matrix(OUTCOME, { visibility: SEES_ALL })).rows[0].cells[0]
        .state;
    await outcome();
    await catalog(user('dana'), api());
    await control({ duties: [{ duty: 'revoke', holder: DANA }] });
    expect(await state()).toBe('held');
    await control({ duties: [] });
    expect(await state()).toBe('hole');
  });

  it('follows the owners of systems in scope, and what comes into it (ACC-22)', async () => {
    await outcome();
    await catalog(user('dana'));
    expect(await is('ACC-22')).toBe('fail');
    await catalog(user('dana'), squad, api(DANA));
    expect(await is('ACC-22')).toBe('pass');
    await catalog(user('dana'), squad, api('ghost'));
    expect(await is('ACC-22')).toBe('fail');
  });

  it('notices who comes to a group of one, and who leaves it (ACC-10)', async () => {
    const both = {
      'business-result': DANA,
      'exception-handling': 'group:squad',
    };
    await outcome({ seats: both });
    await catalog(user('dana', 'squad'), squad);
    const alone = await is('ACC-10');
    await catalog(user('dana', 'squad'), user('lee', 'squad'), squad);
    expect([alone, await is('ACC-10')]).toEqual(['fail', 'pass']);
    await catalog(user('dana', 'squad'), squad);
    expect(await is('ACC-10')).toBe('fail');
  });

  it('judges the other outcomes of somebody who answers for too many (ACC-21)', async () => {
    const names = ['b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j', 'k'];
    await outcome();
    await catalog(user('dana'), user('lee'));
    expect(await is('ACC-21')).toBe('pass');
    for (const name of names) await outcome({}, name);
    expect(await is('ACC-21')).toBe('fail');
    for (const name of names) {
      await outcome({ seats: { 'business-result': 'user:lee' } }, name);
    }
    expect(await is('ACC-21')).toBe('pass');
  });

  it('judges anew by other rules after a restart', async () => {
    await outcome();
    await catalog(user('dana'));
    pipeline = pipelineWith(outcomeRules.filter(({ id }) => id !== 'ACC-06'));
    await pipeline.sweep();
    expect(await verdict('ACC-06')).toBeUndefined();
    pipeline = pipelineWith(outcomeRules);
    await pipeline.sweep();
    expect(await is('ACC-06')).toBe('pass');
  });
});
