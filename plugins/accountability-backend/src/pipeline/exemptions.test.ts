import { DatabaseExemptionStore } from '../inventory';
import { exemptionIsRegistered, ExemptionReader } from '../register';
import { RuleBook } from '../rules';
import { eachDatabase } from '../testing/eachDatabase';
import {
  CLEO,
  ExceptionDesk,
  HUGO,
  RITA,
} from './__testUtils__/anExceptionDesk';

eachDatabase('Exemptions beside the register', database => {
  let desk: ExceptionDesk;
  beforeEach(async () => {
    desk = await ExceptionDesk.open(await database.init());
  });

  const reader = (enabled = true, rule = exemptionIsRegistered) =>
    new ExemptionReader({
      ...{ knex: desk.knex, clock: desk.clock },
      rules: new RuleBook({
        subject: 'exemption',
        rules: [rule],
        overrides: new Map([['EXC-13', { enabled }]]),
      }),
    });
  /** Of each title, what its annotation says. */
  const exempt = async (named: Record<string, string | undefined>) => {
    const { id } = await desk.knex('inventory_sources').first('id');
    await new DatabaseExemptionStore(desk.knex).keep({
      ...{ sourceId: id, engine: 'kyverno', complete: true, now: desk.now },
      exemptions: Object.entries(named).map(([title, exception]) => ({
        ...{ reference: `ref:${title}`, title, policies: ['*'], exception },
      })),
    });
  };
  const said = async (query = {}) => {
    const { items } = await reader().page({ limit: 100, ...query });
    return items.map(({ title, verdict }) =>
      verdict.is === 'fail'
        ? `${title}: ${verdict.because}`
        : `${title}: ${verdict.is}`,
    );
  };

  it('pass from when their exception begins until it ends, and no longer', async () => {
    const id = await desk.request({
      expiresAt: desk.daysLater(30).toISOString(),
    });
    await exempt({ one: String(id), none: undefined, huge: '9'.repeat(15) });
    expect(await said()).toEqual([
      `one: It names exception ${id}, which nobody has decided about yet.`,
      'none: It names no exception.',
      `huge: It names exception ${'9'.repeat(15)}, which does not exist.`,
    ]);
    await desk.grant(id, [HUGO, CLEO]);
    expect((await said())[0]).toBe('one: pass');
    expect(await reader().counted()).toMatchObject({
      ...{ ruleId: 'EXC-13', pass: 1, fail: 2, unknown: 0 },
    });
    // Nobody waits for its end to be written down.
    desk.now = desk.daysLater(31);
    expect((await said())[0]).toBe(
      `one: It names exception ${id}, which has expired.`,
    );
  });

  it('go on with what renews their exception, and end with that', async () => {
    const id = await desk.request({
      expiresAt: desk.daysLater(25).toISOString(),
    });
    await desk.grant(id, [HUGO, CLEO]);
    await exempt({ one: String(id) });
    const renewal = await desk.service.renew(
      id,
      {
        contentHash: (await desk.get(id)).contentHash,
        terms: before => ({
          ...before,
          expiresAt: desk.daysLater(80).toISOString(),
        }),
      },
      await desk.actor(RITA),
    );
    expect(await said()).toEqual(['one: pass']);
    await desk.grant(renewal, [HUGO, CLEO]);
    desk.now = desk.daysLater(50);
    expect((await desk.get(id)).state).toBe('superseded');
    expect(await said()).toEqual(['one: pass']);
    const { items } = await reader().page({ limit: 1 });
    expect(items[0].exceptionId).toBe(String(renewal));
    desk.now = desk.daysLater(81);
    expect(await said()).toEqual([
      `one: It names exception ${renewal}, which has expired.`,
    ]);
  });

  it('are listed page by page, and counted as a whole', async () => {
    const names = Array.from({ length: 5 }, (_, at) => [`x${at}`, undefined]);
    await exempt(Object.fromEntries(names));
    const titles: string[] = [];
    let cursor: string | undefined;
    do {
      const page = await reader().page({ verdict: 'fail', limit: 2, cursor });
      expect(page.counts).toEqual({ fail: 5 });
      titles.push(...page.items.map(({ title }) => title));
      cursor = page.nextCursor;
    } while (cursor);
    expect(titles).toEqual(['x0', 'x1', 'x2', 'x3', 'x4']);
    expect(await said({ verdict: 'pass' })).toEqual([]);
    await expect(reader().page({ limit: 2, cursor: 'x' })).rejects.toThrow(
      'does not belong to this list',
    );
  });

  it('are judged once for what they name, however many name the same', async () => {
    await exempt({
      ...{ a: '7', b: '7', c: undefined, d: undefined, e: 'a ticket' },
    });
    let asked = 0;
    const counting = reader(true, {
      ...exemptionIsRegistered,
      judge: (...args) => {
        asked += 1;
        return exemptionIsRegistered.judge(...args);
      },
    });
    expect(await counting.counted()).toMatchObject({ fail: 5, pass: 0 });
    expect(asked).toBe(3);
    const { items, counts } = await counting.page({ limit: 10 });
    expect(items.map(({ title, verdict }) => [title, verdict.is])).toEqual(
      ['a', 'b', 'c', 'd', 'e'].map(title => [title, 'fail']),
    );
    expect(counts).toEqual({ fail: 5 });
    expect(asked).toBe(6);
  });

  it('are not asked about while the rule is off', async () => {
    await exempt({ none: undefined });
    expect(await reader(false).counted()).toBeUndefined();
    expect(await reader(false).page({ limit: 2 })).toEqual({
      ...{ items: [], counts: {}, nextCursor: undefined },
    });
  });
});
