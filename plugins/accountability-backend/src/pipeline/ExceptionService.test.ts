import { chainProblem, DatabaseExceptionStore } from '../exceptions';
import {
  DatabaseEntityPostureStore,
  DatabaseIdentityDetailStore,
  DatabaseIdentityListStore,
  DatabasePostureStore,
  SEES_ALL,
} from '../posture';
import { MeasureBook, SampleService } from '../measures';
import { DatabaseVerdictStore, OutcomeReader } from '../outcomes';
import { DatabaseScorecardStore } from '../scorecard';
import { eachDatabase } from '../testing/eachDatabase';
import {
  API,
  CLEO,
  EVE,
  ExceptionDesk,
  HUGO,
  OUTCOME,
  RITA,
} from './__testUtils__/anExceptionDesk';

eachDatabase('Exceptions', database => {
  const open = async (annotations?: Record<string, string>) =>
    ExceptionDesk.open(await database.init(), annotations);

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
      exceptedUntil: detail!.exceptedUntil,
      verdict: verdict.verdict.is,
      by: verdict.exception?.id,
    };
  }

  const both = async (desk: ExceptionDesk) => ({
    identities: [await desk.idOf('payments/api'), await desk.idOf('batch')],
  });

  it('permit nothing before they are approved, then what they name, and no longer than they say', async () => {
    const desk = await open();
    const id = await desk.request();
    const before = await seen(desk);
    expect(before).toMatchObject({
      ...{ flag: 'true', inCatalog: 'true', ownerless: 2, excepted: 0 },
      ...{ verdict: 'fail', by: undefined },
    });
    expect(before.todo).toHaveLength(2);

    await desk.grant(id);
    const { state, content } = await desk.get(id);
    expect(state).toBe('active');
    const until = content.terms.expiresAt;
    expect(await seen(desk)).toEqual({
      ...{ flag: 'true', inCatalog: 'true', ownerless: 1, excepted: 1 },
      todo: ['kubernetes:prod/payments/batch'],
      // The finding stays.
      ...{ exceptedUntil: until, verdict: 'fail', by: String(id) },
    });

    desk.now = new Date(Date.parse(until) - 1);
    expect(await seen(desk)).toMatchObject({ excepted: 1 });
    desk.now = new Date(until);
    expect(await seen(desk)).toMatchObject({
      ...{ ownerless: 2, excepted: 0, exceptedUntil: undefined },
      by: undefined,
    });
  });

  it('soften the flag when they cover everything, and give it back on the second, with every job down', async () => {
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

  it('stand beside what fails in the scorecard and in the inventory, never in it', async () => {
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

  it('are one at a time for each finding', async () => {
    const desk = await open();
    const id = await desk.request();
    await expect(desk.request()).rejects.toThrow(
      new RegExp(`Exception ${id} .* is requested about some of the same`),
    );
    await desk.grant(id);
    await expect(desk.request(await both(desk))).rejects.toThrow(
      `Exception ${id} (Payments moves next week) is active`,
    );
    await desk.step(id, 'close', RITA);
    expect((await desk.get(await desk.request())).state).toBe('requested');
  });

  it('are renewed as exceptions of their own, and the first ends when the renewal begins', async () => {
    const desk = await open();
    const id = await desk.request({
      expiresAt: desk.daysLater(25).toISOString(),
    });
    await desk.grant(id);
    desk.now = desk.daysLater(10);
    const renew = async (days: number, by = RITA) =>
      desk.service.renew(
        id,
        {
          contentHash: (await desk.get(id)).contentHash,
          terms: before => ({
            ...before,
            expiresAt: desk.daysLater(days).toISOString(),
          }),
        },
        await desk.actor(by),
      );
    await expect(renew(30, EVE)).rejects.toThrow(/Only user:default\/rita/);
    const { severity } = (await desk.get(id)).content;
    expect(severity).toBe('high');
    const renewal = await renew(100);
    await expect(renew(100)).rejects.toThrow(`Exception ${renewal} asks`);
    expect((await desk.get(id)).state).toBe('active');

    await desk.grant(renewal);
    expect((await desk.get(id)).state).toBe('superseded');
    expect(await desk.get(renewal)).toMatchObject({
      ...{ state: 'active', parentId: id, renewals: 1 },
      firstEffectiveFrom: (await desk.get(id)).effectiveFrom,
    });
    expect((await seen(desk)).by).toBe(String(renewal));
  });

  it('are worse where what depends on them is critical', async () => {
    const desk = await open({ 'accountability.dev/criticality': 'critical' });
    const { content } = await desk.get(
      await desk.request({ expiresAt: desk.daysLater(20).toISOString() }),
    );
    expect(content).toMatchObject({
      severity: 'critical',
      raises: [
        {
          entityRef: API,
          annotation: 'accountability.dev/criticality',
          value: 'critical',
        },
      ],
    });
    expect(content.needed.map(({ seat }) => seat)).toEqual([
      ...['exception-handling', 'control-system', 'business-result'],
    ]);
  });

  it('are decided by the seats of what governs, with the right to', async () => {
    const desk = await open();
    await desk.declareOutcome();
    await expect(desk.request()).rejects.toThrow(
      /exception-handling of outcome:default\/no-orphans has no verified right/,
    );
    await desk.declareOutcome({
      decisionRights: [
        {
          ...{ seat: 'exception-handling', verb: 'approve-exception' },
          ...{ lever: 'change', upTo: 'high', verifiedBy: EVE },
          ...{ verifiedOn: '2026-11-01' },
          proof: { kind: 'policy', title: 'Exception policy' },
        },
      ],
    });
    await expect(
      desk.request({ decidedBy: 'outcome:default/friendly' }),
    ).rejects.toThrow(
      /does not govern what is asked for; name outcome:default\/no-orphans/,
    );
    const id = await desk.request();
    expect((await desk.get(id)).content.terms.decidedBy).toBe(OUTCOME);

    await desk.step(id, 'pick-up', HUGO);
    // Hugo loses the seat while he reads.
    await desk.declareOutcome({
      seats: {
        'business-result': EVE,
        'control-system': HUGO,
        'exception-handling': CLEO,
      },
    });
    await expect(
      desk.service.step(
        id,
        {
          ...{ action: 'approve', seat: 'exception-handling' },
          contentHash: (await desk.get(id)).contentHash,
        },
        await desk.actor(HUGO),
      ),
    ).rejects.toThrow(/seat/);
  });

  it('that grow while the number improves are told by OUT-05', async () => {
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

  it('wait for their beginning', async () => {
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

  it('come to one end under fifty people at once, nothing lost and nothing twice', async () => {
    const desk = await open();
    const id = await desk.request({
      expiresAt: desk.daysLater(20).toISOString(),
    });
    await desk.step(id, 'pick-up', HUGO);
    const { contentHash } = await desk.get(id);
    const people = [HUGO, CLEO, EVE, RITA];
    const actors = await Promise.all(people.map(ref => desk.actor(ref)));
    const steps = ['approve', 'approve', 'reject', 'revoke', 'renew'] as const;
    const results = await Promise.allSettled(
      Array.from({ length: 50 }, (_, at) => {
        const actor = actors[at % actors.length];
        const action = steps[at % steps.length];
        return action === 'renew'
          ? desk.service.renew(
              id,
              {
                contentHash,
                terms: before => ({
                  ...before,
                  expiresAt: desk.daysLater(60).toISOString(),
                }),
              },
              actor,
            )
          : desk.service.step(
              id,
              { action, contentHash, reason: `Person ${at}` },
              actor,
            );
      }),
    );

    const store = new DatabaseExceptionStore(desk.knex);
    const exception = (await store.get(id))!;
    const transitions = await store.transitions(id);
    expect(chainProblem(transitions)).toBeUndefined();
    expect(transitions.at(-1)).toMatchObject({
      ...{ hash: exception.hash, to: exception.state },
    });
    const done = results.filter(({ status }) => status === 'fulfilled');
    const byPeople = transitions.filter(
      ({ event, by }) => by && !['create', 'submit', 'pick-up'].includes(event),
    );
    expect(byPeople).toHaveLength(done.length);
    for (const result of results) {
      if (result.status === 'fulfilled') continue;
      expect(['ConflictError', 'NotAllowedError']).toContain(
        result.reason.name,
      );
    }
    const approved = transitions.filter(({ event }) => event === 'approve');
    expect(new Set(approved.map(({ seat }) => seat)).size).toBe(
      approved.length,
    );
    const effects = await desk.knex('exceptions_effects');
    expect(effects).toHaveLength(exception.state === 'active' ? 1 : 0);
  });
});
