import type { DutyMatrix } from 'backstage-plugin-accountability-common';
import { insertRows } from '../db';
import { SEES_ALL, type Visibility } from '../posture';
import { eachDatabase } from '../testing/eachDatabase';
import {
  aComponent,
  aGroup,
  aSystem,
  aUser,
  Governance,
} from './__testUtils__/aGovernance';
import { DutyReader } from './DutyReader';

const OUTCOME = 'outcome:default/a';
const entities = [
  ...[aUser('dana'), aUser('lee'), aGroup('squad'), aSystem('shop')],
  ...[aComponent('cart', { system: 'shop' }), aComponent('lone')],
];

eachDatabase('DutyReader', database => {
  let world: Governance;
  let reader: DutyReader;

  beforeEach(async () => {
    world = await Governance.open(await database.init());
    reader = new DutyReader({
      knex: world.knex,
      clock: { now: () => world.now },
      placeholders: [],
    });
    await world.catalog(...entities);
    await world.declare('a', { scope: { kind: 'Component' } });
    await world.catalog(...entities);
  });

  const control = (name: string, holder: string, systems?: string[]) =>
    world.declareControl(name, {
      outcomes: [OUTCOME],
      duties: [{ duty: 'revoke', holder, systems }],
    });
  const matrix = (outcome?: string, visibility: Visibility = SEES_ALL) =>
    reader.matrix(outcome, { visibility });
  const revoke = ({ rows }: DutyMatrix) =>
    Object.fromEntries(
      rows.map(({ system, cells }) => [system.title, cells[0].state]),
    );

  it('finds holes, overlaps and holders for every system in scope', async () => {
    expect(revoke(await matrix())).toEqual({
      'The shop': 'hole',
      lone: 'hole',
    });
    const everywhere = await control('everywhere', 'user:lee');
    await control('shop-only', 'user:dana', ['system:shop']);
    const found = await matrix();
    expect(revoke(found)).toEqual({ 'The shop': 'overlap', lone: 'held' });
    expect(found.duties[0]).toBe('revoke');
    const lone = found.rows.find(({ system }) => system.title === 'lone')!;
    expect(lone).toMatchObject({
      system: {
        ref: 'component:default/lone',
        ownerRef: 'group:default/squad',
      },
      cells: expect.arrayContaining([
        {
          ...{ duty: 'revoke', state: 'held' },
          holders: [
            {
              party: expect.objectContaining({ title: 'Lee' }),
              controls: [{ ref: everywhere, title: 'Title of everywhere' }],
            },
          ],
        },
      ]),
    });
    // The worst stands first: more overlaps where holes are as many.
    await control('lone-too', 'user:dana', ['component:lone']);
    expect((await matrix()).rows.map(({ system }) => system.title)).toEqual([
      ...['lone', 'The shop'],
    ]);
  });

  it('has a hole where the control is a draft, gone, or its holder left', async () => {
    await world.declareControl('draft', {
      ...{ lifecycle: 'draft', outcomes: [OUTCOME] },
      duties: [{ duty: 'revoke', holder: 'user:lee' }],
    });
    expect(revoke(await matrix()).lone).toBe('hole');
    const ref = await control('c', 'user:lee');
    expect(revoke(await matrix()).lone).toBe('held');
    await world.withdraw(ref);
    expect(revoke(await matrix()).lone).toBe('hole');
    await control('c', 'user:ghost');
    expect(revoke(await matrix()).lone).toBe('hole');
  });

  it('shows outcomes in force alone, and one of them when asked', async () => {
    await world.declare('other', { scope: { kind: 'System' } });
    await world.catalog(...entities);
    expect((await matrix('outcome:default/other')).rows).toHaveLength(1);
    await world.declare('a', {
      ...{ lifecycle: 'retired', scope: { kind: 'Component' } },
    });
    expect((await matrix(OUTCOME)).rows).toEqual([]);
    expect(Object.keys(revoke(await matrix()))).toEqual(['The shop']);
  });

  it('shows systems and names controls to those who may see them, and no false hole', async () => {
    await control('c', 'user:lee');
    await insertRows(world.knex, 'posture_visible_entities', [
      { set_id: 'some', entity_ref: OUTCOME },
      { set_id: 'some', entity_ref: 'component:default/lone' },
    ]);
    const found = await matrix(undefined, {
      ...SEES_ALL,
      entities: { setId: 'some' },
    });
    expect(revoke(found)).toEqual({ lone: 'held' });
    expect(found.rows[0].cells[0].holders[0]).toMatchObject({
      ...{ party: { ref: 'user:default/lee' }, controls: [] },
    });
  });
});
