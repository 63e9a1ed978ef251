import type { Entity } from '@backstage/catalog-model';
import { DatabaseDefinitionStore } from '../definitions';
import { eachDatabase } from '../testing/eachDatabase';
import {
  aComponent,
  aGroup,
  aSystem,
  aUser,
  Governance,
} from './__testUtils__/aGovernance';
import { later, NOW } from './__testUtils__/declare';
import type { DeclaredOutcome } from './Charter';
import { DatabaseCharterStore } from './DatabaseCharterStore';
import { ruleInputs } from './ruleInputs';

const DANA = 'user:default/dana';
const LEE = 'user:default/lee';

function withFunction(group: Entity, name: string): Entity {
  group.metadata.annotations = { 'accountability.dev/function': name };
  return group;
}

eachDatabase('ruleInputs', database => {
  let world: Governance;

  beforeEach(async () => {
    world = await Governance.open(await database.init());
  });

  async function gather(ref: string) {
    const { knex, now } = world;
    const declared = await new DatabaseDefinitionStore(knex).get([ref]);
    const inputs = await ruleInputs(knex, {
      outcomes: [...declared.values()] as DeclaredOutcome[],
      charters: await new DatabaseCharterStore(knex).latest([ref]),
      samples: () => [],
      activeSince: () => NOW,
      placeholders: ['the-team'],
      now,
    });
    return inputs.get(ref)!;
  }

  const people = [
    ...[aUser('dana', ['squad']), aUser('lee', ['contracts'])],
    ...[aGroup('squad', 'tribe'), withFunction(aGroup('tribe'), 'mission')],
    ...[aGroup('contracts', 'legal'), withFunction(aGroup('legal'), 'legal')],
    aGroup('hollow'),
  ];

  it('knows who stands behind a party, and in which groups and functions', async () => {
    await world.catalog(...people, aUser('kim', ['tribe']));
    const ref = await world.declare('a', {
      seats: {
        'business-result': 'user:dana',
        legal: 'group:legal',
        mission: 'group:squad',
        security: 'group:tribe',
        finance: 'group:hollow',
        procurement: 'group:the-team',
      },
    });
    await world.declare('b');
    await world.declare('draft', { lifecycle: 'draft' });
    const { parties } = (await gather(ref)).input;
    expect(parties[DANA]).toEqual({
      ...{ title: 'Dana', standing: 'active', person: DANA },
      groups: ['group:default/squad', 'group:default/tribe'],
      ...{ functions: ['mission'], accountableFor: 2 },
    });
    // Nobody says who is an executive.
    expect(parties[DANA]).not.toHaveProperty('executive');
    expect(parties['group:default/legal']).toMatchObject({
      ...{ person: LEE, groups: [], functions: ['legal'], accountableFor: 0 },
    });
    expect(parties['group:default/squad']).toMatchObject({
      ...{ person: DANA, groups: ['group:default/tribe'] },
      functions: ['mission'],
    });
    expect(parties['group:default/tribe'].person).toBeUndefined();
    expect(parties['group:default/hollow']).toMatchObject({
      standing: 'group-empty',
    });
    expect(parties['group:default/the-team']).toMatchObject({
      standing: 'placeholder',
    });
  });

  it('knows executives by themselves, then by the groups they are in', async () => {
    const flagged = (entity: Entity, executive: string): Entity => {
      entity.metadata.annotations = {
        'accountability.dev/executive': executive,
      };
      return entity;
    };
    const seats = {
      mission: 'user:dana',
      security: 'user:lee',
      legal: 'user:kim',
      finance: 'user:pat',
      procurement: 'user:sam',
    };
    const executives = async (ref: string) => {
      const { parties } = (await gather(ref)).input;
      return Object.values(seats).map(
        holder => parties[holder.replace(':', ':default/')].executive,
      );
    };
    const everybody = [
      ...[flagged(aUser('dana', ['squad']), 'true')],
      ...[aUser('lee', ['board']), flagged(aUser('kim', ['board']), 'false')],
      // Only direct members count.
      ...[aUser('pat', ['below']), aUser('sam', ['squad', 'hollow'])],
      ...[flagged(aGroup('board'), 'true'), aGroup('below', 'board')],
      ...[aGroup('squad'), flagged(aGroup('hollow'), 'false')],
    ];
    await world.catalog(...everybody);
    const ref = await world.declare('a', { seats });
    expect(await executives(ref)).toEqual([
      ...[true, true, false],
      ...[undefined, false],
    ]);

    world.executives = new Set(['user:default/sam', 'group:default/below']);
    await world.catalog(...everybody);
    expect(await executives(ref)).toEqual([true, true, false, true, true]);

    world.executives = new Set();
    await world.catalog(...everybody);
    expect(await executives(ref)).toEqual([true, true, false, false, false]);
  });

  it('looks at the systems in the scope, and who owns them', async () => {
    await world.catalog(
      ...[...people, aSystem('shop', 'contracts')],
      ...[aComponent('cart', { system: 'shop' }), aComponent('lone')],
    );
    const ref = await world.declare('a', { scope: { kind: 'Component' } });
    await world.catalog(
      ...[...people, aSystem('shop', 'contracts')],
      ...[aComponent('cart', { system: 'shop' }), aComponent('lone')],
    );
    const { input, mentions } = await gather(ref);
    expect(input.scope).toEqual({
      entities: 2,
      systems: [
        {
          ...{ ref: 'component:default/lone', title: 'lone' },
          owner: 'group:default/squad',
        },
        {
          ...{ ref: 'system:default/shop', title: 'The shop' },
          owner: 'group:default/contracts',
        },
      ],
    });
    expect(input.parties['group:default/contracts'].person).toBe(LEE);
    expect([...mentions]).toEqual(
      expect.arrayContaining([
        'system:default/shop',
        'group:default/legal',
        LEE,
      ]),
    );
  });

  it('takes controls in force alone, and delegations that nobody revoked', async () => {
    await world.catalog(...people);
    const ref = await world.declare('a');
    const carries = { outcomes: [ref], owner: LEE };
    const control = await world.declareControl('offboarding', carries);
    await world.declareControl('draft', { ...carries, lifecycle: 'draft' });
    await world.withdraw(await world.declareControl('gone', carries));
    const seat = { seat: 'business-result', holder: DANA } as const;
    await world.service.answer(
      ref,
      { ...seat, answer: 'accept', charterVersion: 1 },
      DANA,
    );
    await world.service.delegate(
      ref,
      {
        ...{ ...seat, to: LEE, reason: 'Holidays' },
        from: NOW.toISOString(),
        until: later(5).toISOString(),
      },
      DANA,
    );
    world.now = later(9);
    const { input } = await gather(ref);
    expect(input.controls?.map(one => one.ref)).toEqual([control]);
    expect(input.delegations).toEqual([
      {
        ...{ seat: 'business-result', holder: DANA, to: LEE },
        ...{ fromAt: NOW, untilAt: later(5) },
      },
    ]);
    expect(input.seats[0]).toMatchObject({
      ...{ seat: 'business-result', holder: DANA, state: 'accepted' },
      since: NOW,
    });
    expect(input.parties[LEE].standing).toBe('active');
  });

  it('leaves out what is stored nowhere yet', async () => {
    await world.catalog(...people);
    const { input } = await gather(await world.declare('a'));
    expect(input).toMatchObject({ withdrawn: false, directoryComplete: true });
    // Reviews, exceptions and numbers are recorded, so that there are none is known.
    expect(input).toMatchObject({ reviews: {}, exceptions: [], days: [] });
    expect(input).toMatchObject({ escalations: [] });
    expect(input.reorganisations).toEqual({ since: NOW, changes: [] });
    // Nobody looked so far whether anybody measures it.
    expect(input.measurement).toBeUndefined();
  });
});
