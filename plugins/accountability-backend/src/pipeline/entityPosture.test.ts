import type { Knex } from 'knex';
import type { IdentityRecordInput } from 'backstage-plugin-accountability-common';
import {
  DatabaseEntityPostureStore,
  SEES_ALL,
  type Visibility,
} from '../posture';
import { DatabasePressingStore } from '../posture/DatabasePressingStore';
import { eachDatabase } from '../testing/eachDatabase';
import { aRecord } from '../testing/records';
import { systemClock } from '../testing/systemClock';
import { aPipeline } from './__testUtils__/aPipeline';
import { aComponent, aGroup, aUser } from './__testUtils__/entities';

const API = 'component:default/api';
/** Covers every identity, but nobody can know that before they are counted. */
const BY_CONDITIONS: Visibility = { ...SEES_ALL, criteria: { allOf: [] } };

/** More than are shown: owned and ownerless ones, of every privilege, with and without findings. */
const accounts = Array.from({ length: 24 }, (_, at) =>
  aRecord({
    name: `payments/account-${at}`,
    consumers: [
      {
        kind: 'workload',
        name: 'Deployment/payments/api',
        labels: { 'backstage.io/kubernetes-id': 'api' },
      },
    ],
    privilege: {
      level: (['admin', 'read', 'write', 'none', 'unknown'] as const)[at % 5],
      evidence: [],
    },
    ownerHints: ownerHints(at),
  }),
);

function ownerHints(at: number): IdentityRecordInput['ownerHints'] {
  const value = [undefined, 'payments', 'unknown'][at % 3];
  return value ? [{ signal: 'source-tag', value, field: 'label owner' }] : [];
}

async function anEntityWith(knex: Knex, records: typeof accounts) {
  const { catalog, source } = await aPipeline(knex);
  await catalog(
    aUser('alice', 'payments'),
    aGroup('payments'),
    aComponent({ 'backstage.io/kubernetes-id': 'api' }),
  );
  await source(...records);
  const posture = (visibility: Visibility) =>
    new DatabaseEntityPostureStore(knex, systemClock).posture(API, {
      rules: [],
      visibility,
    });
  return { posture };
}

eachDatabase('posture of one entity', database => {
  it('counts as it is stored, for those who see everything, what conditions would count', async () => {
    const knex = await database.init();
    const { posture } = await anEntityWith(knex, accounts);

    const answer = await posture(SEES_ALL);

    expect(answer.counts).toMatchObject({
      ...{ identities: 24, owned: 8, ownerless: 16, unknown: 0 },
      ...{ entities: 1, flaggedEntities: 1 },
    });
    expect(answer.counts.findings).toBeGreaterThan(10);
    expect(answer).toEqual(await posture(BY_CONDITIONS));
  });

  it('names the sources that it waits for while nothing is linked', async () => {
    const knex = await database.init();
    const { posture } = await anEntityWith(knex, []);

    const answer = await posture(SEES_ALL);

    expect(answer).toMatchObject({
      ...{ flag: 'unknown', missingSources: ['Production'] },
      ...{ identities: [], todo: [] },
    });
    expect(answer.counts.identities).toBe(0);
    expect(answer).toEqual(await posture(BY_CONDITIONS));
  });

  it.each([1, 3, accounts.length])(
    'finds what presses most of %d identities by one statement as by two',
    async count => {
      const knex = await database.init();
      await anEntityWith(knex, accounts.slice(0, count));
      const store = new DatabasePressingStore(knex, systemClock);

      const { pressing: few, beside } = await store.ofFew(
        { entity: API },
        SEES_ALL,
        knex('posture_entities').select('flag').where({ entity_ref: API }),
      );
      const many = await store.ofMany({ entity: API }, SEES_ALL);

      expect(few.identities).toHaveLength(Math.min(count, 10));
      expect(few.identities).toEqual(many.identities);
      expect(few.findings.map(finding => finding.because)).toEqual(
        many.findings.map(finding => finding.because),
      );
      expect(few.findings).toMatchObject(many.findings);
      expect(beside).toMatchObject({ flag: 'true' });
    },
  );

  it('tells nothing beside where there is nothing', async () => {
    const knex = await database.init();
    await anEntityWith(knex, accounts.slice(0, 1));
    const store = new DatabasePressingStore(knex, systemClock);
    const beside = (ref: string) =>
      knex('posture_entities').select('flag').where({ entity_ref: ref });

    const without = await store.ofFew(
      { entity: 'component:default/gone' },
      SEES_ALL,
      beside('component:default/gone'),
    );
    const withIdentity = await store.ofFew(
      { entity: API },
      SEES_ALL,
      beside('component:default/gone'),
    );

    expect(without).toEqual({
      pressing: { identities: [], findings: [] },
      beside: undefined,
    });
    expect(withIdentity.beside).toBeUndefined();
    expect(withIdentity.pressing.identities).toHaveLength(1);
  });
});
