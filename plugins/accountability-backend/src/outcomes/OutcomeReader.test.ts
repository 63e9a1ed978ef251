import { insertRows } from '../db';
import { NO_IDENTITY, SEES_ALL } from '../posture';
import { eachDatabase } from '../testing/eachDatabase';
import {
  aComponent,
  aGroup,
  aSystem,
  aUser,
  Governance,
} from './__testUtils__/aGovernance';
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

  describe('counts', () => {
    const own = (identity: number, state: 'owned' | 'ownerless') => ({
      identity_id: identity,
      state,
      candidates: '[]',
    });
    const link = (
      identity_id: number,
      name: string,
      signal = 'annotation',
    ) => ({
      ...{ identity_id, signal, detail: '' },
      entity_ref: `component:default/${name}`,
    });

    beforeEach(async () => {
      await world.declare('all');
      await world.declare('tools', { scope: { 'spec.type': 'tool' } });
      await world.catalog(
        ...[aUser('lee', ['squad']), aGroup('squad'), aGroup('rivals')],
        ...[aSystem('shop'), aSystem('depot', 'rivals')],
        aComponent('web', { system: 'shop' }),
        aComponent('api', { system: 'shop' }),
        aComponent('belt', { system: 'depot', owner: 'rivals', type: 'tool' }),
        aComponent('stray', { type: 'tool' }),
      );
      await insertRows(
        world.knex,
        'inventory_identities',
        [1, 2, 3, 4].map(anIdentityRow),
      );
      await insertRows(world.knex, 'inventory_links', [
        // Shared, and linked twice to the same entity: still one identity.
        ...[link(1, 'web'), link(1, 'web', 'namespace'), link(1, 'api')],
        ...[link(2, 'api'), link(3, 'belt'), link(4, 'stray')],
      ]);
      await insertRows(world.knex, 'ownership_states', [
        ...[own(1, 'ownerless'), own(2, 'owned'), own(3, 'ownerless')],
      ]);
      await insertRows(world.knex, 'posture_entities', [
        ...[posture('web', 'true'), posture('api', 'unknown')],
        ...[posture('belt', 'true'), posture('stray', 'false')],
      ]);
    });

    const governs = async (
      query: { entity?: string } = {},
      options: Parameters<Governance['viewer']>[0] = {},
    ) => {
      const page = await world.reader.page(
        { limit: 10, ...query },
        await world.viewer(options),
      );
      return Object.fromEntries(
        page.items.map(({ name, governs: g }) => [
          name,
          [g.entities, g.flagged, g.identities, g.ownerless],
        ]),
      );
    };

    it('an identity once, however often it is used', async () => {
      expect(await governs()).toEqual({
        all: [6, 2, 4, 2],
        tools: [2, 1, 2, 1],
      });
    });

    it('what belongs to an entity', async () => {
      expect(await governs({ entity: 'component:default/api' })).toEqual({
        all: [1, 0, 2, 1],
      });
      expect(await governs({ entity: 'system:default/shop' })).toEqual({
        all: [3, 1, 2, 1],
      });
      expect(await governs({ entity: 'group:default/rivals' })).toEqual({
        all: [2, 1, 1, 1],
        tools: [1, 1, 1, 1],
      });
      expect(await governs({ entity: 'user:default/lee' })).toEqual({
        all: [4, 1, 3, 1],
        tools: [1, 0, 1, 0],
      });
      expect(await governs({ entity: 'component:default/none' })).toEqual({});
    });

    it('only what the caller may see', async () => {
      await insertRows(world.knex, 'posture_visible_entities', [
        { set_id: 'web', entity_ref: 'outcome:default/all' },
        { set_id: 'web', entity_ref: 'component:default/web' },
      ]);
      const web = { ...SEES_ALL, entities: { setId: 'web' } };
      expect(await governs({}, { visibility: web })).toEqual({
        all: [1, 1, 1, 1],
      });
      expect(
        await governs({ entity: 'system:default/shop' }, { visibility: web }),
      ).toEqual({ all: [1, 1, 1, 1] });
      const blind = { ...SEES_ALL, criteria: NO_IDENTITY };
      expect(await governs({}, { visibility: blind })).toEqual({
        all: [6, 2, 0, 0],
        tools: [2, 1, 0, 0],
      });
      const { systems } = await world.look('outcome:default/all', {
        visibility: web,
      });
      expect(systems).toEqual([
        expect.objectContaining({ title: 'shop', ownerRef: undefined }),
      ]);
    });

    it('by system, those with most trouble first', async () => {
      const { systems, moreSystems } = await world.look('outcome:default/all');
      expect(moreSystems).toBe(0);
      const nothing = { excepted: 0 };
      expect(systems).toEqual([
        {
          ...nothing,
          ref: 'system:default/shop',
          title: 'The shop',
          ownerRef: 'group:default/squad',
          ...{ entities: 3, flagged: 1, identities: 2, ownerless: 1 },
          flag: 'true',
        },
        {
          ...nothing,
          ref: 'system:default/depot',
          title: 'The depot',
          ownerRef: 'group:default/rivals',
          ...{ entities: 2, flagged: 1, identities: 1, ownerless: 1 },
          flag: 'true',
        },
        {
          ...nothing,
          ref: undefined,
          title: 'No system',
          ownerRef: undefined,
          ...{ entities: 1, flagged: 0, identities: 1, ownerless: 0 },
          flag: 'false',
        },
      ]);
    });
  });
});

function anIdentityRow(id: number) {
  return {
    ...{ id, reference: `kubernetes:prod/${id}`, provider: 'kubernetes' },
    ...{ scope: 'prod', name: String(id), kind: 'service-account' },
    ...{ search_text: '', status: 'active', origin: 'unknown' },
    ...{ environment: 'unknown', privilege: 0, last_used: '{}' },
    ...{ credential_count: 0, first_seen_at: NOW.toISOString() },
  };
}

function posture(name: string, flag: string) {
  return {
    ...{ entity_ref: `component:default/${name}`, flag, reasons: '[]' },
    ...{ identities: 1, owned: 0, ownerless: 0, excepted: 0, findings: 0 },
    ...{ unknown_verdicts: 0, missing_sources: '[]', identity_refs: '[]' },
    ...{ outcomes: '[]', evaluated_at: NOW.toISOString(), revision: 1 },
  };
}
