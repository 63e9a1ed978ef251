import { eachDatabase } from '../testing/eachDatabase';
import { charterHash } from './Charter';
import { DatabaseCharterStore } from './DatabaseCharterStore';
import { DatabaseOutcomeStore } from './DatabaseOutcomeStore';
import { aGroup, aUser, Governance } from './__testUtils__/aGovernance';
import { later } from './__testUtils__/declare';

const people = [aUser('dana'), aUser('lee', ['legal']), aGroup('legal')];
const seats = {
  'business-result': 'user:dana',
  legal: 'group:legal',
} as const;

eachDatabase('judgeOutcomes', database => {
  let world: Governance;

  beforeEach(async () => {
    world = await Governance.open(await database.init());
    await world.catalog(...people);
  });

  const seat = async (ref: string, name: string) =>
    (await world.look(ref)).seats.find(s => s.seat === name)!;

  it('keeps a version for each change of the charter, in one chain', async () => {
    const ref = await world.declare('a', { seats });
    world.now = later(1);
    await world.declare('a', { seats }, { title: 'Another title' });
    await world.declare(
      'a',
      { seats, riskTolerance: 'One a year' },
      { by: 'user:default/dana', reason: 'Half a pair \ud83d' },
    );
    // Git still declares it, and wins.
    expect((await world.look(ref)).charterVersion).toBe(1);
    world.now = later(2);
    await world.declare('a', { seats, riskTolerance: 'Two a year' });

    const versions = await new DatabaseCharterStore(world.knex).versions(
      ref,
      10,
    );
    expect(versions.map(v => [v.version, v.at])).toEqual([
      [2, later(2).toISOString()],
      [1, later(0).toISOString()],
    ]);
    for (const version of versions) {
      expect(charterHash(version)).toBe(version.hash);
    }
    expect(versions[0].previousHash).toBe(versions[1].hash);
    const [latest, first] = (await world.look(ref)).charters;
    expect(latest.changes).toEqual([
      { field: 'riskTolerance', before: undefined, after: '"Two a year"' },
    ]);
    expect(first.changes.map(({ field }) => field)).toContain('seats.legal');
  });

  it('writes nothing where nothing differs', async () => {
    const ref = await world.declare('a', { seats });
    const before = await world.knex('outcomes_seats').orderBy('seat');
    world.now = later(1);
    await world.judge(ref);
    expect(await world.knex('outcomes_seats').orderBy('seat')).toEqual(before);
    expect(await world.knex('outcomes_charters')).toHaveLength(1);
  });

  it('knows who holds a seat whatever became of them (I18)', async () => {
    const ref = await world.declare('a', {
      seats: {
        ...seats,
        finance: 'user:ghost',
        mission: 'group:hollow',
        security: 'group:the-team',
      },
    });
    const shown = async (name: string) => {
      const { state, holder } = await seat(ref, name);
      return [state, holder?.ref, holder?.standing];
    };
    expect(await shown('finance')).toEqual([
      'drifted',
      'user:default/ghost',
      'not-in-catalog',
    ]);
    expect(await shown('mission')).toEqual([
      'drifted',
      'group:default/hollow',
      'not-in-catalog',
    ]);
    expect(await shown('security')).toEqual(['vacant', undefined, undefined]);
    expect(await shown('legal')).toEqual([
      'waiting',
      'group:default/legal',
      'active',
    ]);

    world.now = later(3);
    await world.catalog(aUser('dana'), aGroup('legal'));
    await world.judge(ref);
    expect(await seat(ref, 'legal')).toMatchObject({
      state: 'drifted',
      since: later(3).toISOString(),
      holder: { standing: 'group-empty' },
    });
    await world.catalog();
    await world.judge(ref);
    expect(await seat(ref, 'business-result')).toMatchObject({
      state: 'drifted',
      holder: {
        ref: 'user:default/dana',
        title: 'Dana',
        standing: 'user-left',
      },
    });
  });

  it('tells which outcomes came into force or went out of it', async () => {
    const ref = await world.declare('a', { seats, lifecycle: 'draft' });
    expect(world.moved).toEqual([]);
    const moves: [string, boolean, () => Promise<unknown>][] = [
      ['unmeasured', true, () => world.declare('a', { seats })],
      [
        'unmeasured',
        false,
        () => world.declare('a', { seats, riskTolerance: 'None' }),
      ],
      ['draft', true, () => world.declare('a', { seats: {} })],
      ['unmeasured', true, () => world.declare('a', { seats })],
      [
        'retired',
        true,
        () => world.declare('a', { seats, lifecycle: 'retired' }),
      ],
      ['withdrawn', false, () => world.withdraw(ref)],
      ['unmeasured', true, () => world.declare('a', { seats })],
    ];
    for (const [status, moved, move] of moves) {
      await move();
      expect((await world.look(ref)).status).toBe(status);
      expect(world.moved).toEqual(moved ? [ref] : []);
    }
  });

  it('is due again when time alone changes a seat', async () => {
    const until = { holder: 'user:lee', until: '2026-12-31' };
    const ref = await world.declare('a', { seats: { ...seats, legal: until } });
    const store = new DatabaseOutcomeStore(world.knex);
    const end = new Date('2027-01-01T00:00:00.000Z');
    expect(await store.due(new Date(end.getTime() - 1), 10)).toEqual([]);
    expect(await store.due(end, 10)).toEqual([ref]);
    world.now = end;
    await world.judge(ref);
    expect(await store.due(end, 10)).toEqual([]);
    expect(await seat(ref, 'legal')).toMatchObject({
      state: 'vacant',
      since: end.toISOString(),
    });
  });

  it('judges hundreds at once', async () => {
    const names = Array.from({ length: 120 }, (_, at) => `many-${at}`);
    await world.declareAll(names, { seats });
    expect(world.moved).toHaveLength(120);
    const page = await world.reader.page(
      { limit: 200 },
      await world.viewer({}),
    );
    expect(page).toMatchObject({ totalCount: 120 });
    expect(page.items).toHaveLength(120);
  });

  it('judges one outcome twice at the same time', async () => {
    const content = { seats, statement: 'Raced' };
    await Promise.all([
      world.declare('raced', content),
      world.judge('outcome:default/raced'),
      world.judge('outcome:default/raced'),
    ]);
    await Promise.all(
      [1, 2, 3].map(() => world.judge('outcome:default/raced')),
    );
    expect(await world.knex('outcomes_charters')).toHaveLength(1);
  });
});
