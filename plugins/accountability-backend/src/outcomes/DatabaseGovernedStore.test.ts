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
import { NOW } from './__testUtils__/declare';

eachDatabase('What outcomes govern, in numbers', database => {
  let world: Governance;

  const own = (identity: number, state: 'owned' | 'ownerless') => ({
    identity_id: identity,
    state,
    candidates: '[]',
  });
  const link = (identity_id: number, name: string, signal = 'annotation') => ({
    ...{ identity_id, signal, detail: '' },
    entity_ref: `component:default/${name}`,
  });

  beforeEach(async () => {
    world = await Governance.open(await database.init());
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
      ...[posture('web', 'true', [1, 1]), posture('api', 'unknown', [2, 1])],
      ...[posture('belt', 'true', [1, 1]), posture('stray', 'false', [1, 0])],
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

function anIdentityRow(id: number) {
  return {
    ...{ id, reference: `kubernetes:prod/${id}`, provider: 'kubernetes' },
    ...{ scope: 'prod', name: String(id), kind: 'service-account' },
    ...{ search_text: '', status: 'active', origin: 'unknown' },
    ...{ environment: 'unknown', privilege: 0, last_used: '{}' },
    ...{ credential_count: 0, first_seen_at: NOW.toISOString() },
  };
}

function posture(
  name: string,
  flag: string,
  [identities, ownerless]: [number, number],
) {
  return {
    ...{ entity_ref: `component:default/${name}`, flag, reasons: '[]' },
    ...{ identities, ownerless, owned: 0, excepted: 0, findings: 0 },
    ...{ unknown_verdicts: 0, missing_sources: '[]', identity_refs: '[]' },
    ...{ outcomes: '[]', evaluated_at: NOW.toISOString(), revision: 1 },
  };
}
