import type { OutcomeSpecInput } from 'backstage-plugin-accountability-common';
import { eachDatabase } from '../testing/eachDatabase';
import { aGroup, aUser, Governance } from './__testUtils__/aGovernance';
import { NOW } from './__testUtils__/declare';

const dana = 'user:default/dana';
const kim = 'user:default/kim';
const at = (day: string) => new Date(`${day}T09:00:00.000Z`);

/** Dana until the end of the year, and then Kim. */
const handover: Partial<OutcomeSpecInput> = {
  seats: {
    'business-result': [
      { holder: dana, until: '2026-12-31' },
      { holder: kim, from: '2027-01-01' },
    ],
    legal: { holder: 'group:legal', from: '2027-02-01' },
  },
};
const accept = {
  ...({ seat: 'business-result', holder: kim, answer: 'accept' } as const),
  charterVersion: 1,
};

eachDatabase('A planned handover', database => {
  let world: Governance;
  let ref: string;

  beforeEach(async () => {
    world = await Governance.open(await database.init());
    await world.catalog(
      ...[aUser('dana'), aUser('kim'), aUser('lee', ['legal'])],
      aGroup('legal'),
    );
    ref = await world.declare('a', handover);
  });

  const result = async (as?: string) =>
    (await world.look(ref, { as })).seats.find(
      ({ seat }) => seat === 'business-result',
    )!;
  async function verdicts() {
    const outcome = await world.look(ref);
    return ['ACC-01', 'ACC-02'].map(
      id => outcome.verdicts.find(({ ruleId }) => ruleId === id)?.verdict.is,
    );
  }
  /** Judges the outcome when its time has come, as the sweep does. */
  async function until(day: string) {
    world.now = at(day);
    await world.judge(ref);
  }

  it('keeps one of them accountable at any moment', async () => {
    expect((await world.look(ref)).status).toBe('unmeasured');
    expect(await verdicts()).toEqual(['pass', 'pass']);
    expect(await result()).toMatchObject({
      holder: { ref: dana },
      next: [
        {
          ...{ from: '2027-01-01', state: 'waiting' },
          holder: { ref: kim, title: 'Kim', standing: 'active' },
        },
      ],
    });
    const row = await world
      .knex('outcomes_outcomes')
      .where({ ref })
      .first('reevaluate_at');
    expect(row.reevaluate_at).toBe('2027-01-01T00:00:00.000Z');

    await until('2026-12-31');
    expect(await result()).toMatchObject({ holder: { ref: dana } });
    await until('2027-01-01');
    expect(await result()).toMatchObject({ holder: { ref: kim } });
    expect(await result()).not.toHaveProperty('next');
    expect(await verdicts()).toEqual(['pass', 'pass']);
    expect((await world.look(ref)).status).toBe('unmeasured');
  });

  it('is accepted beforehand, whatever else changes until then', async () => {
    expect((await world.look(ref, { as: kim })).waitsForYou).toBe(true);
    await world.service.answer(ref, accept, kim);
    expect((await world.look(ref, { as: kim })).waitsForYou).toBe(false);
    expect((await result()).next).toMatchObject([
      { state: 'accepted', answer: { by: kim, charterVersion: 1 } },
    ]);

    await world.declare('a', { ...handover, review: { cadence: 'monthly' } });
    await until('2027-01-01');
    expect(await result()).toMatchObject({
      ...{ state: 'accepted', holder: { ref: kim } },
      since: world.now.toISOString(),
    });
  });

  it('asks anew when the terms change, or somebody is named anew', async () => {
    await world.service.answer(ref, accept, kim);
    await world.declare('a', { ...handover, statement: 'None holds any.' });
    expect((await result()).next).toMatchObject([{ state: 'waiting' }]);

    await world.declare('a', handover);
    expect((await result()).next).toMatchObject([{ state: 'accepted' }]);
    await world.declare('a', { seats: { 'business-result': dana } });
    expect(await result()).not.toHaveProperty('next');
    await world.declare('a', handover);
    expect((await result()).next).toMatchObject([{ state: 'waiting' }]);
  });

  it('may be declined with a reason, and is nobody else’s to answer', async () => {
    await expect(world.service.answer(ref, accept, dana)).rejects.toThrow(
      /the seat of user:default.kim/,
    );
    const decline = { ...accept, answer: 'decline' as const };
    await expect(world.service.answer(ref, decline, kim)).rejects.toThrow(
      /say why/,
    );
    await world.service.answer(ref, { ...decline, reason: 'No time' }, kim);
    expect((await result()).next).toMatchObject([
      { state: 'declined', answer: { reason: 'No time' } },
    ]);
    const { may } = await world.look(ref, { as: kim });
    expect(may.seats).toMatchObject([
      {
        ...{ seat: 'business-result', holder: kim, answer: { allowed: true } },
        delegate: { allowed: false, why: expect.stringMatching(/2027-01-01/) },
      },
    ]);
    await expect(
      world.service.delegate(
        ref,
        {
          ...{ seat: 'business-result', holder: kim, to: dana, reason: 'x' },
          from: NOW.toISOString(),
          until: at('2026-12-01').toISOString(),
        },
        kim,
      ),
    ).rejects.toThrow(/does not hold/);
  });

  it('shows who comes to a vacant seat, and who cannot come any more', async () => {
    const legal = async () =>
      (await world.look(ref)).seats.find(({ seat }) => seat === 'legal');
    expect(await legal()).toMatchObject({
      state: 'vacant',
      next: [{ holder: { ref: 'group:default/legal' }, from: '2027-02-01' }],
    });
    await world.catalog(aUser('dana'), aGroup('legal'));
    await world.judge(ref);
    expect(await legal()).toMatchObject({ next: [{ state: 'drifted' }] });
    expect((await result()).next).toMatchObject([{ state: 'drifted' }]);
  });

  it('makes a draft of an outcome that would have two, or nobody', async () => {
    const overlapping = {
      'business-result': [dana, { holder: kim, from: '2027-01-01' }],
    };
    await world.declare('a', { seats: overlapping });
    expect((await world.look(ref)).status).toBe('draft');
    expect((await world.look(ref)).problems).toMatchObject([
      { message: expect.stringMatching(/end the day before the next begins/) },
    ]);
  });
});
