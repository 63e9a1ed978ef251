import { insertRows } from '../db';
import { SEES_ALL } from '../posture';
import { eachDatabase } from '../testing/eachDatabase';
import { aGroup, aUser, Governance } from './__testUtils__/aGovernance';
import { later, NOW } from './__testUtils__/declare';

const dana = 'user:default/dana';
const lee = 'user:default/lee';

eachDatabase('OutcomeReader', database => {
  let world: Governance;

  beforeEach(async () => {
    world = await Governance.open(await database.init());
    await world.catalog(
      ...[aUser('dana'), aUser('lee', ['squad']), aUser('kim')],
      ...[aGroup('squad', 'tribe'), aGroup('tribe'), aGroup('rivals')],
    );
  });

  /** Names of what somebody finds. */
  async function names(
    query: Partial<Parameters<Governance['reader']['page']>[0]> = {},
    options: Parameters<Governance['viewer']>[0] = {},
  ) {
    const { items, totalCount } = await world.reader.page(
      { limit: 50, ...query },
      await world.viewer(options),
    );
    expect(totalCount).toBe(items.length);
    return items.map(item => item.name);
  }

  it('pages in the order of titles', async () => {
    const titles = ['B', 'a', 'B', 'C', 'Z', 'b'];
    for (const [at, title] of titles.entries()) {
      await world.declare(`o${at}`, {}, { title });
    }
    const viewer = await world.viewer({});
    const whole = await world.reader.page({ limit: 50 }, viewer);
    const walked: string[] = [];
    let cursor: string | undefined;
    do {
      const page = await world.reader.page({ limit: 2, cursor }, viewer);
      expect(page.totalCount).toBe(titles.length);
      walked.push(...page.items.map(item => item.ref));
      cursor = page.nextCursor;
    } while (cursor);
    expect(walked).toEqual(whole.items.map(item => item.ref));
    expect(new Set(walked).size).toBe(titles.length);
    await expect(
      world.reader.page({ limit: 2, cursor: 'bm9uc2Vuc2U' }, viewer),
    ).rejects.toThrow(/leave it out/);
  });

  it('finds outcomes by words, status and what is in force', async () => {
    await world.declare('privilege', {}, { title: 'Halve 100% of privilege' });
    await world.declare('age', { statement: 'No secret is old' });
    await world.declare('wish', { lifecycle: 'draft' });
    await world.declare('over', { lifecycle: 'retired' });
    await world.withdraw(await world.declare('gone'));
    expect(await names()).toEqual(['privilege', 'age']);
    expect(await names({ q: 'SECRET old' })).toEqual(['age']);
    expect(await names({ q: '100%' })).toEqual(['privilege']);
    expect(await names({ q: '_' })).toEqual([]);
    expect(await names({ status: 'withdrawn' })).toEqual(['gone']);
    expect((await names({ all: 'true' })).sort()).toEqual(
      ['age', 'gone', 'over', 'privilege', 'wish'].sort(),
    );
  });

  it('finds mine: held, of my group’s tree, or delegated to me', async () => {
    const at = (hours: number) => later(hours).toISOString();
    await world.declare('of-dana', {});
    await world.declare('of-tribe', { seats: { legal: 'group:tribe' } });
    await world.declare('of-rivals', {
      seats: { 'business-result': 'user:kim', legal: 'group:rivals' },
    });
    const mine = (as?: string) => names({ seat: 'me', all: 'true' }, { as });
    expect(await mine(dana)).toEqual(['of-dana']);
    expect(await mine(lee)).toEqual(['of-tribe']);
    expect(await mine('user:default/nobody')).toEqual([]);
    expect(await mine()).toEqual([]);
    await world.service.delegate(
      'outcome:default/of-dana',
      {
        ...{ seat: 'business-result', holder: dana, to: lee },
        ...{ from: at(2), until: at(4), reason: 'Holidays' },
      },
      dana,
    );
    expect(await mine(lee)).toEqual(['of-tribe']);
    world.now = later(3);
    expect(await mine(lee)).toEqual(['of-dana', 'of-tribe']);
    world.now = later(4);
    expect(await mine(lee)).toEqual(['of-tribe']);
  });

  it('says which wait for who looks, until they answer', async () => {
    const ref = await world.declare('o', {
      seats: { 'business-result': 'user:dana', legal: 'group:tribe' },
    });
    const waits = async (as?: string) => {
      const { items } = await world.reader.page(
        { limit: 50 },
        await world.viewer({ as }),
      );
      const { seatsForYou, waitsForYou } = items[0];
      expect(waitsForYou).toBe(seatsForYou.length > 0);
      return seatsForYou;
    };
    expect(await waits(dana)).toEqual(['business-result']);
    // In a group of the tribe, so its seat waits for them too.
    expect(await waits(lee)).toEqual(['legal']);
    expect(await waits('user:default/kim')).toEqual([]);
    expect(await waits()).toEqual([]);
    await world.service.answer(
      ref,
      {
        ...({ seat: 'business-result', holder: dana } as const),
        ...({ answer: 'accept', charterVersion: 1 } as const),
      },
      dana,
    );
    expect(await waits(dana)).toEqual([]);
    expect(await waits(lee)).toEqual(['legal']);
  });

  it('finds those in which somebody has a seat, whoever asks', async () => {
    await world.declare('of-dana', {});
    await world.declare('of-tribe', { seats: { legal: 'group:tribe' } });
    const held = (holder: string) => names({ holder, all: 'true' });
    expect(await held('user:default/Dana')).toEqual(['of-dana']);
    expect(await held('group:default/tribe')).toEqual(['of-tribe']);
    // A seat of a group is not one of each of its people.
    expect(await held(lee)).toEqual([]);
    expect(await names({ holder: dana, status: 'draft' })).toEqual([]);
  });

  it('shows outcomes to those who may read them, and to those concerned', async () => {
    await world.declare('readable');
    await world.declare('hidden');
    await world.declare('of-lee', { seats: { legal: 'group:squad' } });
    await world.declare('of-kim', {}, { by: 'user:default/kim' });
    await insertRows(world.knex, 'posture_visible_sets', [
      { id: 'some', made_at: NOW.toISOString() },
    ]);
    await insertRows(world.knex, 'posture_visible_entities', [
      { set_id: 'some', entity_ref: 'outcome:default/readable' },
    ]);
    const some = { ...SEES_ALL, entities: { setId: 'some' } };
    const none = { ...SEES_ALL, entities: 'none' } as const;
    const all = { all: 'true' } as const;
    expect(await names(all, { visibility: some })).toEqual(['readable']);
    expect(await names(all, { visibility: none })).toEqual([]);
    expect(await names(all, { as: lee, visibility: some })).toEqual([
      'of-lee',
      'readable',
    ]);
    expect(
      await names(all, { as: 'user:default/kim', visibility: none }),
    ).toEqual(['of-kim']);
    const get = async (name: string, as?: string) =>
      Boolean(
        await world.look(`outcome:default/${name}`, { as, visibility: some }),
      );
    expect(await get('readable')).toBe(true);
    expect(await get('hidden')).toBe(false);
    expect(await get('of-lee', lee)).toBe(true);
    expect(await get('of-lee', dana)).toBe(false);
  });
});
