import type { Entity } from '@backstage/catalog-model';
import type { JsonObject } from '@backstage/types';
import type {
  OutcomeDetail,
  OutcomeVerdict,
  SeatAnswerRequest,
} from 'backstage-plugin-accountability-common';
import { eachPortalDatabase } from '../testing/eachPortalDatabase';
import { eventually } from '../testing/eventually';
import {
  aComponent,
  aControl,
  aGroup,
  anOutcome,
  aUser,
} from '../testing/portal/entities';
import { DatabaseDoor } from '../testing/portal/DatabaseDoor';
import { failureOf } from '../testing/portal/failureOf';
import {
  startTestPortal,
  type TestPortal,
} from '../testing/portal/startTestPortal';
import {
  broken,
  centralised,
  DANA,
  functionGroup,
  FUNCTIONS,
  sound,
  wanting,
} from './declaredOutcomes';

jest.setTimeout(90_000);

/** Somebody of security, of whom the catalog says whether they are an executive. */
function ofSecurity(name: string, executive: string): Entity {
  const user = aUser(name, ['security']);
  user.metadata.annotations = { 'accountability.dev/executive': executive };
  return user;
}

eachPortalDatabase('Rules about outcomes', database => {
  let portal: TestPortal;
  const door = new DatabaseDoor();

  beforeAll(async () => {
    portal = await startTestPortal({
      database: await database.config(),
      features: [door.module()],
      entities: [
        ...[aUser('dana', ['squad']), aUser('kim'), aUser('ivo', ['squad'])],
        ...FUNCTIONS.map(name => aUser(`of-${name}`, [name])),
        ...FUNCTIONS.map(functionGroup),
        ...[aGroup('squad'), aGroup('hollow'), aComponent('app')],
        anOutcome('sound', sound),
        anOutcome('broken', broken),
        anOutcome('wanting', wanting),
        anOutcome('centralised', centralised),
        ...[ofSecurity('chief', 'true'), ofSecurity('deputy', 'false')],
        ...['chief', 'deputy', 'of-security'].map(name =>
          anOutcome(`by-${name}`, {
            ...centralised,
            seats: { 'business-result': `user:default/${name}` },
          }),
        ),
        anOutcome('nobody', { ...broken, seats: {} }),
        anOutcome('draft', { lifecycle: 'draft' }),
        aControl('offboarding', {
          ...{ outcomes: ['outcome:default/sound'], owner: 'user:ivo' },
          duties: [{ duty: 'revoke', holder: 'user:ivo' }],
        }),
      ],
    });
    await eventually(async () => {
      const { rows } = await portal.as('service').getDuties({});
      if ((await is('sound', 'ACC-22')) !== 'pass' || rows.length !== 1) {
        throw new Error('The scope was not looked at yet');
      }
    });
  });
  afterAll(() => portal.stop());

  const look = (name: string): Promise<OutcomeDetail> =>
    portal.as('service').getOutcome(`outcome:default/${name}`);
  async function is(name: string, ruleId: string) {
    const { verdicts } = await look(name);
    return verdicts.find(one => one.ruleId === ruleId)?.verdict.is;
  }

  it.each<[string, OutcomeVerdict['verdict']['is'], string[]]>([
    [
      'sound',
      'pass',
      [
        ...[
          'ACC-01',
          'ACC-02',
          'ACC-03',
          'ACC-04',
          'ACC-05',
          'ACC-06',
          'ACC-08',
        ],
        ...['ACC-09', 'ACC-10', 'ACC-11', 'ACC-12-finance', 'ACC-12-legal'],
        ...[
          'ACC-12-mission',
          'ACC-12-procurement',
          'ACC-12-security',
          'ACC-13',
        ],
        ...['ACC-14', 'ACC-15', 'ACC-16', 'ACC-19', 'ACC-21', 'ACC-22'],
      ],
    ],
    [
      'broken',
      'fail',
      [
        ...['ACC-03', 'ACC-05', 'ACC-08', 'ACC-10', 'ACC-11', 'ACC-12-legal'],
        ...['ACC-12-procurement', 'ACC-12-security', 'ACC-15', 'ACC-19'],
        ...['ACC-22', 'GOV-01', 'OUT-01', 'OUT-06', 'OUT-07'],
      ],
    ],
    [
      'wanting',
      'fail',
      ['ACC-02', 'ACC-12-finance', 'ACC-12-mission', 'ACC-20'],
    ],
    ['centralised', 'fail', ['ACC-04', 'ACC-09', 'ACC-18']],
    ['nobody', 'fail', ['ACC-01']],
    ['by-chief', 'pass', ['ACC-07']],
    ['by-deputy', 'fail', ['ACC-07']],
    ['by-of-security', 'unknown', ['ACC-07']],
    // What is stored nowhere yet makes unknown, never pass.
    ['sound', 'unknown', ['ACC-07', 'ACC-17', 'OUT-02', 'OUT-03', 'OUT-05']],
    // The first review is due a cadence after the outcome came into force.
    ['sound', 'pass', ['ACC-23', 'GOV-01', 'EXC-01']],
    ['broken', 'unknown', ['ACC-13', 'ACC-16']],
    ['wanting', 'unknown', ['ACC-14', 'ACC-16']],
    ['sound', 'not-applicable', ['ACC-18', 'ACC-20', 'ACC-24', 'OUT-04']],
    ['draft', 'not-applicable', ['ACC-01', 'ACC-11', 'OUT-01', 'GOV-01']],
  ])('are %s: %s', async (name, expected, ruleIds) => {
    const { verdicts } = await look(name);
    const found = Object.fromEntries(
      verdicts.map(one => [one.ruleId, one.verdict.is]),
    );
    expect(Object.fromEntries(ruleIds.map(id => [id, found[id]]))).toEqual(
      Object.fromEntries(ruleIds.map(id => [id, expected])),
    );
  });

  it('say why, since when, for which sentence, and what to do', async () => {
    const { verdicts, findings } = await look('broken');
    expect(verdicts[0]).toMatchObject({
      ruleId: 'ACC-11',
      severity: 'critical',
      verdict: { is: 'fail', because: expect.stringMatching(/decision right/) },
      ...{ title: expect.any(String), sentence: expect.any(String) },
      ...{ remedy: expect.any(String), since: expect.stringMatching(/Z$/) },
    });
    expect(verdicts[0].frameworks.length).toBeGreaterThan(0);
    expect(findings).toMatchObject({ critical: 1, low: 0 });
    const { items } = await portal.as('service').listOutcomes({});
    expect(items.find(({ name }) => name === 'broken')?.findings).toEqual(
      findings,
    );
  });

  it('are listed beside the rules about identities', async () => {
    const rules = await portal.as('service').listRules();
    expect(new Set(rules.map(({ subject }) => subject))).toEqual(
      new Set(['identity', 'outcome', 'exemption']),
    );
    expect(rules.find(({ id }) => id === 'ACC-06')).toMatchObject({
      ...{ subject: 'outcome', enabled: true, severity: 'critical' },
    });
  });

  it('are counted over the organisation, and each number lists what it counts', async () => {
    const me = portal.as('service');
    const rule = (await me.getOverview()).outcomesByRule.find(
      ({ ruleId }) => ruleId === 'ACC-07',
    )!;
    for (const verdict of ['pass', 'fail', 'unknown'] as const) {
      const listed = await me.listOutcomes({ rule: 'ACC-07', verdict });
      expect([verdict, listed.totalCount]).toEqual([verdict, rule[verdict]]);
      expect(rule[verdict]).toBeGreaterThan(0);
    }
  });

  it('show who has which duty for which system', async () => {
    const { duties, rows, truncated } = await portal
      .as('service')
      .getDuties({ outcome: 'outcome:default/sound' });
    expect(truncated).toBe(false);
    expect(duties[0]).toBe('revoke');
    expect(rows).toMatchObject([
      { system: { ref: 'component:default/app', title: 'app' } },
    ]);
    expect(rows[0].cells[0]).toMatchObject({
      state: 'held',
      holders: [
        {
          party: { ref: 'user:default/ivo', standing: 'active' },
          controls: [{ ref: 'control:default/offboarding' }],
        },
      ],
    });
    expect(rows[0].cells.slice(1).map(({ state }) => state)).toEqual(
      Array(4).fill('hole'),
    );
    const unknown = portal.as('service').getDuties({
      outcome: 'outcome:default/there-is-none',
    });
    expect((await failureOf(unknown)).status).toBe(404);
  });

  it('count an answer at once', async () => {
    const decline: SeatAnswerRequest = {
      seat: 'business-result',
      holder: DANA,
      answer: 'decline',
      reason: 'Not mine',
      charterVersion: 1,
    };
    const ref = 'outcome:default/broken';
    const { verdicts } = await portal.as(DANA).answerSeat(ref, decline);
    expect(
      verdicts.find(({ ruleId }) => ruleId === 'ACC-17')?.verdict,
    ).toMatchObject({ is: 'fail' });
  });

  it('notice who leaves, and who comes after them', async () => {
    await portal.catalog.remove('user:default/ivo');
    await eventually(async () => {
      expect(await is('sound', 'ACC-06')).toBe('fail');
    });
    const { rows } = await portal.as('service').getDuties({});
    expect(rows[0].cells[0]).toMatchObject({
      state: 'hole',
      holders: [{ party: { standing: 'user-left' } }],
    });
    await portal.catalog.put(
      anOutcome('sound', {
        ...sound,
        seats: { ...(sound.seats as JsonObject), identity: 'user:default/kim' },
      }),
      aControl('offboarding', {
        ...{ outcomes: ['outcome:default/sound'], owner: 'user:kim' },
        duties: [{ duty: 'revoke', holder: 'user:kim' }],
      }),
    );
    await eventually(async () => {
      expect(await is('sound', 'ACC-06')).toBe('pass');
      const after = await portal.as('service').getDuties({});
      expect(after.rows[0].cells[0].state).toBe('held');
    });
  });

  it('want the charter looked at when the organisation changed since', async () => {
    const verdict = async () => {
      const { verdicts } = await look('sound');
      return verdicts.find(({ ruleId }) => ruleId === 'ACC-23')!.verdict;
    };
    expect(await verdict()).toEqual({ is: 'pass' });

    const squad = aGroup('squad');
    squad.metadata.title = 'The squad';
    await portal.catalog.put(squad);
    await eventually(async () => {
      expect(await verdict()).toEqual({
        is: 'fail',
        because: expect.stringMatching(
          /since then The squad was renamed from squad to The squad on /,
        ),
      });
    });

    const { identity: _, ...seats } = sound.seats as JsonObject;
    await portal.catalog.put(anOutcome('sound', { ...sound, seats }));
    await eventually(async () => {
      expect(await verdict()).toEqual({ is: 'pass' });
    });

    // As after an update from a version that did not record it.
    await door.knex('directory_state').update({ reorganisations_since: null });
    await eventually(async () => {
      const state = await door.knex('directory_state').first();
      expect(state.reorganisations_since).toEqual(expect.any(String));
    });
    const dana = aUser('dana', ['squad']);
    dana.spec!.profile = { email: 'dana.fox@acme.example' };
    await portal.catalog.put(dana);
    await eventually(async () => {
      expect(await verdict()).toMatchObject({ is: 'unknown' });
    });
  });
});
