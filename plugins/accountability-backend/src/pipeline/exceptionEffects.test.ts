import { MeasureBook, SampleService } from '../measures';
import { DatabaseVerdictStore, OutcomeReader } from '../outcomes';
import {
  DatabaseEntityPostureStore,
  DatabaseIdentityDetailStore,
  DatabaseIdentityListStore,
  DatabaseOverviewStore,
  DatabasePostureStore,
  SEES_ALL,
} from '../posture';
import { DatabaseScorecardStore } from '../scorecard';
import { eachDatabase } from '../testing/eachDatabase';
import {
  API,
  EVE,
  ExceptionDesk,
  HUGO,
  OUTCOME,
} from './__testUtils__/anExceptionDesk';

eachDatabase('What exceptions permit', database => {
  const open = async () => ExceptionDesk.open(await database.init());

  async function seen(desk: ExceptionDesk) {
    const { knex, clock } = desk;
    const posture = await new DatabaseEntityPostureStore(knex, clock).posture(
      API,
      { rules: [], visibility: SEES_ALL },
    );
    const [flag] = (
      await new DatabasePostureStore(knex).flagsSince(0, {
        ...{ limit: 10, now: desk.now },
      })
    ).items;
    const detail = await new DatabaseIdentityDetailStore(knex, clock).get(
      Number(await desk.idOf('payments/api')),
      { rules: [], visibility: SEES_ALL },
    );
    const verdict = detail!.verdicts.find(
      ({ ruleId }) => ruleId === 'accountable-owner',
    )!;
    const { ownerless, excepted } = posture.counts;
    return {
      ...{ flag: posture.flag, inCatalog: flag.flag, ownerless, excepted },
      todo: posture.todo.map(({ reference }) => reference),
      asked: posture.todo.map(({ askedFor }) => askedFor ?? ''),
      exceptedUntil: detail!.exceptedUntil,
      verdict: verdict.verdict.is,
      ...{ by: verdict.exception?.id, askedFor: verdict.askedFor },
    };
  }

  const both = async (desk: ExceptionDesk) => ({
    identities: [await desk.idOf('payments/api'), await desk.idOf('batch')],
  });

  it('is nothing before they are approved, then what they name, and no longer than they say', async () => {
    const desk = await open();
    const id = await desk.request();
    const before = await seen(desk);
    expect(before).toMatchObject({
      ...{ flag: 'true', inCatalog: 'true', ownerless: 2, excepted: 0 },
      ...{ verdict: 'fail', by: undefined, askedFor: String(id) },
    });
    expect(before.todo).toHaveLength(2);
    expect(before.asked.sort()).toEqual(['', String(id)]);

    await desk.grant(id);
    const { state, content } = await desk.get(id);
    expect(state).toBe('active');
    const until = content.terms.expiresAt;
    const { byRule } = await new DatabaseOverviewStore(
      desk.knex,
      desk.clock,
    ).overview(
      desk.known.rules().filter(({ subject }) => subject === 'identity'),
    );
    expect(byRule.find(of => of.ruleId === 'accountable-owner')).toMatchObject({
      ...{ fail: 1, excepted: 1 },
    });
    expect(await seen(desk)).toEqual({
      ...{ flag: 'true', inCatalog: 'true', ownerless: 1, excepted: 1 },
      todo: ['kubernetes:prod/payments/batch'],
      asked: [''],
      // The finding stays.
      ...{ exceptedUntil: until, verdict: 'fail', by: String(id) },
      askedFor: undefined,
    });

    desk.now = new Date(Date.parse(until) - 1);
    expect(await seen(desk)).toMatchObject({ excepted: 1 });
    desk.now = new Date(until);
    expect(await seen(desk)).toMatchObject({
      ...{ ownerless: 2, excepted: 0, exceptedUntil: undefined },
      by: undefined,
    });
  });

  it('softens the flag when they cover everything, and gives it back on the second, with every job down', async () => {
    const desk = await open();
    const id = await desk.request(await both(desk));
    await desk.grant(id);
    expect(await seen(desk)).toMatchObject({
      ...{ flag: 'excepted', inCatalog: 'excepted', ownerless: 0, excepted: 2 },
      todo: [],
    });

    desk.now = new Date((await desk.get(id)).content.terms.expiresAt);
    expect(await seen(desk)).toMatchObject({
      ...{ flag: 'true', inCatalog: 'true', ownerless: 2, excepted: 0 },
    });

    expect(await desk.service.sweep()).toBe(1);
    expect(await desk.service.sweep()).toBe(0);
    await desk.settle();
    expect(await desk.get(id)).toMatchObject({
      ...{ state: 'expired', endedAt: desk.now.toISOString() },
    });
    expect(await seen(desk)).toMatchObject({ flag: 'true', inCatalog: 'true' });
  });

  it('stands beside what fails in the scorecard and in the inventory, never in it', async () => {
    const desk = await open();
    const { knex } = desk;
    const rule = async () =>
      (await new DatabaseScorecardStore(knex).total()).rules[
        'accountable-owner'
      ];
    expect(await rule()).toMatchObject({ fail: 2, excepted: 0 });

    const id = await desk.request();
    await desk.grant(id);
    expect(await rule()).toMatchObject({ fail: 1, excepted: 1, pass: 0 });

    const list = new DatabaseIdentityListStore(knex, desk.clock);
    const names = async (filter: object) =>
      (
        await list.page({
          ...{ filter, visibility: SEES_ALL, sort: 'name', limit: 10 },
        })
      ).items.map(({ name }) => name);
    expect(await names({ excepted: 'true' })).toEqual(['payments/api']);
    expect(
      await names({ ownership: ['ownerless'], excepted: 'false' }),
    ).toEqual(['payments/batch']);
    expect(
      await names({ rule: ['accountable-owner'], excepted: 'true' }),
    ).toEqual(['payments/api']);
    expect(await names({ rule: ['key-age'], excepted: 'true' })).toEqual([]);

    await desk.step(id, 'revoke', EVE);
    await desk.settle();
    expect(await rule()).toMatchObject({ fail: 2, excepted: 0 });
    expect(await names({ excepted: 'true' })).toEqual([]);
  });

  it('ends earlier once a review has shortened it', async () => {
    const desk = await open();
    const id = await desk.request();
    await desk.grant(id);
    const earlier = desk.daysLater(5).toISOString();
    await desk.service.step(
      id,
      {
        ...{ action: 'review', reason: 'Half is mended', expiresAt: earlier },
        contentHash: (await desk.get(id)).contentHash,
      },
      await desk.actor(HUGO),
    );
    await desk.settle();
    expect(await seen(desk)).toMatchObject({ exceptedUntil: earlier });
    desk.now = new Date(earlier);
    expect(await seen(desk)).toMatchObject({ excepted: 0, by: undefined });
    expect(await desk.service.sweep()).toBe(1);
    expect(await desk.get(id)).toMatchObject({
      ...{ state: 'expired', endedAt: earlier },
    });
  });

  it('waits for its beginning', async () => {
    const desk = await open();
    const id = await desk.request({
      effectiveFrom: desk.daysLater(2).toISOString(),
    });
    await desk.grant(id);
    expect((await desk.get(id)).state).toBe('approved');
    expect(await seen(desk)).toMatchObject({ excepted: 0 });
    desk.now = desk.daysLater(2);
    expect(await desk.service.sweep()).toBe(1);
    await desk.settle();
    expect(await seen(desk)).toMatchObject({ excepted: 1 });
  });

  it('is told by OUT-05 when it grows while the number improves', async () => {
    const desk = await open();
    const improving = {
      id: 'orphans-elsewhere',
      direction: 'decrease',
    } as const;
    const declare = () =>
      desk.declareOutcome({
        measure: {
          ...{ ...improving, target: 0, targetDate: '2027-03-31' },
          ...{ unit: 'identities', collection: 'weekly' },
        },
        decisionRights: [
          {
            ...{ seat: 'exception-handling', verb: 'approve-exception' },
            ...{ lever: 'change', verifiedBy: EVE, verifiedOn: '2026-11-01' },
            proof: { kind: 'policy', title: 'Exception policy' },
          },
        ],
      });
    await declare();
    const verdict = async () =>
      (await new DatabaseVerdictStore(desk.knex).verdictsOf([OUTCOME]))
        .get(OUTCOME)!
        .find(({ ruleId }) => ruleId === 'OUT-05')!.verdict;
    expect(await verdict()).toMatchObject({ is: 'unknown' });

    const samples = new SampleService({
      ...{ knex: desk.knex, clock: desk.clock },
      measures: new MeasureBook(),
    });
    const push = (days: number, value: number) =>
      samples.push(improving.id, {
        ...{ by: 'service', unit: 'identities' },
        samples: [{ at: desk.daysLater(days).toISOString(), value }],
      });
    await push(-40, 9);
    await push(-1, 5);
    await desk.settle();
    expect(await verdict()).toEqual({ is: 'pass' });

    const id = await desk.request();
    await desk.grant(id);
    await push(0, 4);
    await desk.settle();
    expect(await verdict()).toMatchObject({
      ...{
        is: 'fail',
        because: expect.stringMatching(
          /from 9 to 4, while exceptions grew from 0 to 1/,
        ),
      },
    });
    const reader = new OutcomeReader({
      ...{ knex: desk.knex, clock: desk.clock, placeholders: [] },
      rules: desk.pipeline.settings.outcomeRules,
    });
    const { exceptions } = (await reader.get(OUTCOME, {
      visibility: SEES_ALL,
    }))!;
    expect(exceptions).toMatchObject({ active: 1, waiting: 0 });
    expect(exceptions.weeks.at(-1)).toEqual({ day: '2026-11-24', active: 1 });
    expect(exceptions.weeks.at(-2)).toEqual({ day: '2026-11-17', active: 0 });
  });
});
