import { countMarks, takeMarks } from '../db';
import { POSTURE_STAGE } from '../posture';
import { eachDatabase } from '../testing/eachDatabase';
import { DatabaseScopeStore } from './DatabaseScopeStore';
import { aComponent, Governance } from './__testUtils__/aGovernance';

const app = 'component:default/app';
const tool = 'component:default/tool';

eachDatabase('What outcomes govern', database => {
  let world: Governance;
  let store: DatabaseScopeStore;

  beforeEach(async () => {
    world = await Governance.open(await database.init());
    store = new DatabaseScopeStore(world.knex);
    await world.declare('all');
    await world.declare('tools', { scope: { 'spec.type': 'tool' } });
    await world.declare('later', { lifecycle: 'draft' });
  });

  const governing = async (ref: string) =>
    ((await store.governing([ref])).get(ref) ?? []).map(o => o.split('/')[1]);
  const forget = () => world.knex('db_marks').delete();
  const marked = async () =>
    (await takeMarks(world.knex, POSTURE_STAGE, 100)).map(m => m.subject);

  it('follows the catalog, and marks only what differs', async () => {
    await world.catalog(
      aComponent('app'),
      aComponent('tool', { type: 'tool' }),
    );
    expect(await governing(app)).toEqual(['all']);
    expect(await governing(tool)).toEqual(['all', 'tools']);
    expect(await marked()).toEqual([app, tool]);

    await forget();
    await world.catalog(
      aComponent('app'),
      aComponent('tool', { type: 'tool' }),
    );
    expect(await countMarks(world.knex, POSTURE_STAGE)).toBe(0);

    await world.catalog(
      aComponent('app', { type: 'tool' }),
      aComponent('tool', { type: 'tool' }),
    );
    expect(await governing(app)).toEqual(['all', 'tools']);
    expect(await marked()).toEqual([app]);
  });

  it('follows what is declared with the next reading', async () => {
    await world.catalog(aComponent('app'));
    await world.declare('tools', { scope: { kind: 'Component' } });
    expect(await governing(app)).toEqual(['all']);
    await world.catalog(aComponent('app'));
    expect(await governing(app)).toEqual(['all', 'tools']);
    await world.withdraw('outcome:default/tools');
    expect(await governing(app)).toEqual(['all']);
    await world.catalog(aComponent('app'));
    expect(await store.entitiesOf(['outcome:default/tools'])).toEqual([]);
  });

  it('keeps what a draft would govern, and governs nothing by it', async () => {
    await world.catalog(aComponent('app'));
    expect(await store.entitiesOf(['outcome:default/later'])).toEqual([app]);
    expect(await governing(app)).toEqual(['all']);
    await world.declare('later');
    expect(world.moved).toEqual(['outcome:default/later']);
    expect(await governing(app)).toEqual(['all', 'later']);
  });

  it('forgets what left the catalog', async () => {
    await world.catalog(aComponent('app'), aComponent('tool'));
    await world.catalog(aComponent('app'));
    expect(await store.entitiesOf(['outcome:default/all'])).toEqual([app]);
    await world.catalog(aComponent('app'), aComponent('tool'));
    expect(await governing(tool)).toEqual(['all']);
  });

  it('takes thousands at once', async () => {
    const many = Array.from({ length: 2_300 }, (_, at) => aComponent(`c${at}`));
    await world.catalog(...many);
    expect(await store.entitiesOf(['outcome:default/all'])).toHaveLength(2_300);
    await world.withdraw('outcome:default/all');
    await world.catalog(...many);
    expect(await store.entitiesOf(['outcome:default/all'])).toEqual([]);
  });
});
