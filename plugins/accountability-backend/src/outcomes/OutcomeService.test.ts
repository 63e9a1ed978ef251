import { eachDatabase } from '../testing/eachDatabase';
import { aGroup, aUser, Governance } from './__testUtils__/aGovernance';
import { later } from './__testUtils__/declare';

const dana = 'user:default/dana';
const lee = 'user:default/lee';
const kim = 'user:default/kim';
const eve = 'user:default/eve';
const legal = 'group:default/legal';
const DAY = 24;

const seats = { 'business-result': 'user:dana', legal: 'group:legal' } as const;
const accept = {
  seat: 'business-result',
  holder: dana,
  answer: 'accept',
  charterVersion: 1,
} as const;
const acceptLegal = { ...accept, seat: 'legal', holder: legal } as const;

eachDatabase('OutcomeService', database => {
  let world: Governance;
  let ref: string;

  beforeEach(async () => {
    world = await Governance.open(await database.init());
    await world.catalog(
      ...[aUser('dana'), aUser('lee', ['contracts']), aUser('kim')],
      ...[aUser('eve'), aGroup('legal'), aGroup('contracts', 'legal')],
    );
    ref = await world.declare('a', { seats });
    world.now = later(1);
  });

  const seat = async (name: string) =>
    (await world.look(ref)).seats.find(s => s.seat === name)!;
  const events = async () =>
    (await world.look(ref)).seatEvents.map(e => `${e.what} by ${e.by}`);
  const delegation = (rest: object = {}) => ({
    seat: 'business-result' as const,
    holder: dana,
    to: kim,
    from: later(0).toISOString(),
    until: later(7 * DAY).toISOString(),
    reason: 'Holidays',
    ...rest,
  });

  it('takes the answer of a holder, once', async () => {
    expect(await seat('business-result')).toMatchObject({ state: 'waiting' });
    await world.service.answer(ref, accept, dana);
    await world.service.answer(ref, accept, dana);
    expect(await seat('business-result')).toMatchObject({
      state: 'accepted',
      since: later(1).toISOString(),
      answer: { answer: 'accept', by: dana, charterVersion: 1 },
    });
    expect(await events()).toEqual([`accept by ${dana}`]);

    world.now = later(2);
    const decline = { ...accept, answer: 'decline' as const };
    await expect(world.service.answer(ref, decline, dana)).rejects.toThrow(
      /say why/,
    );
    await world.service.answer(ref, { ...decline, reason: 'No budget' }, dana);
    expect(await seat('business-result')).toMatchObject({
      state: 'declined',
      since: later(2).toISOString(),
      answer: { reason: 'No budget' },
    });
    expect(await events()).toEqual([`decline by ${dana}`, `accept by ${dana}`]);
  });

  it('takes it from whoever is in the tree of the group', async () => {
    await world.service.answer(ref, acceptLegal, lee);
    expect(await seat('legal')).toMatchObject({
      state: 'accepted',
      holder: { ref: legal },
      answer: { by: lee },
    });
  });

  it.each<[string, string, object, string, RegExp]>([
    [
      'somebody else',
      eve,
      accept,
      'NotAllowedError',
      /the seat of user:.*dana/,
    ],
    [
      'one of another group',
      eve,
      acceptLegal,
      'NotAllowedError',
      /the seat of group:default\/legal/,
    ],
    [
      'who is not in the catalog',
      'user:default/ghost',
      accept,
      'NotAllowedError',
      /does not know/,
    ],
    [
      'who holds another seat',
      dana,
      { ...accept, seat: 'finance' },
      'NotAllowedError',
      /does not hold the seat finance/,
    ],
    [
      'who read a version to come',
      dana,
      { ...accept, charterVersion: 2 },
      'InputError',
      /has no version 2/,
    ],
  ])('refuses the answer of %s', async (_, by, request, name, message) => {
    const answer = world.service.answer(ref, request as never, by);
    await expect(answer).rejects.toMatchObject({
      name,
      message: expect.stringMatching(message),
    });
    expect(await events()).toEqual([]);
  });

  it('refuses an answer to a version that is no longer in force', async () => {
    await world.declare('a', { seats, riskTolerance: 'One a year' });
    await expect(world.service.answer(ref, accept, dana)).rejects.toMatchObject(
      {
        name: 'ConflictError',
        message: expect.stringMatching(/version 2 now/),
      },
    );
  });

  it('refuses answers to what is over, and to what is nowhere', async () => {
    await world.declare('a', { seats, lifecycle: 'retired' });
    await expect(world.service.answer(ref, accept, dana)).rejects.toThrow(
      /is retired/,
    );
    await world.withdraw(ref);
    await expect(world.service.answer(ref, accept, dana)).rejects.toThrow(
      /is withdrawn/,
    );
    await expect(
      world.service.answer('outcome:default/none', accept, dana),
    ).rejects.toMatchObject({ name: 'NotFoundError' });
  });

  it('lets everybody wait again whose terms changed, and nobody else', async () => {
    await world.service.answer(ref, accept, dana);
    await world.service.answer(ref, acceptLegal, lee);
    world.now = later(5);
    await world.declare('a', { seats: { ...seats, finance: 'user:kim' } });
    expect((await seat('business-result')).state).toBe('accepted');
    expect((await seat('legal')).since).toBe(later(1).toISOString());

    await world.declare('a', { seats, riskTolerance: 'One a year' });
    for (const name of ['business-result', 'legal']) {
      expect(await seat(name)).toMatchObject({
        state: 'waiting',
        since: later(5).toISOString(),
        answer: { charterVersion: 1 },
      });
    }
    await world.service.answer(ref, { ...accept, charterVersion: 3 }, dana);
    expect((await seat('business-result')).state).toBe('accepted');
  });

  it('lets a delegate answer until the delegation ends', async () => {
    await expect(world.service.answer(ref, accept, kim)).rejects.toThrow();
    await world.service.delegate(ref, delegation(), dana);
    expect((await seat('business-result')).delegate).toMatchObject({
      to: { ref: kim, title: 'Kim', standing: 'active' },
      reason: 'Holidays',
    });
    expect((await world.look(ref, { as: kim })).may.seats).toEqual([
      {
        seat: 'business-result',
        holder: dana,
        answer: { allowed: true },
        delegate: { allowed: false, why: expect.stringMatching(/nobody else/) },
      },
    ]);
    await expect(
      world.service.delegate(ref, delegation({ to: eve }), kim),
    ).rejects.toMatchObject({ name: 'NotAllowedError' });
    await world.service.answer(ref, accept, kim);
    expect(await seat('business-result')).toMatchObject({
      state: 'accepted',
      holder: { ref: dana },
      answer: { by: kim },
    });

    world.now = new Date(later(7 * DAY).getTime() - 1);
    expect((await seat('business-result')).delegate).toBeDefined();
    world.now = later(7 * DAY);
    expect((await seat('business-result')).delegate).toBeUndefined();
    const decline = { ...accept, answer: 'decline' as const, reason: 'Late' };
    await expect(world.service.answer(ref, decline, kim)).rejects.toMatchObject(
      { name: 'NotAllowedError' },
    );
    // What was answered in time stays.
    expect((await seat('business-result')).state).toBe('accepted');
  });

  it('ends a delegation that is revoked, also before it begins', async () => {
    await world.service.delegate(ref, delegation(), dana);
    const { delegate } = await seat('business-result');
    const id = Number(delegate!.id);
    await expect(world.service.revoke(ref, id, kim)).rejects.toMatchObject({
      name: 'NotAllowedError',
    });
    await world.service.revoke(ref, id, dana);
    expect((await seat('business-result')).delegate).toBeUndefined();
    await expect(world.service.answer(ref, accept, kim)).rejects.toThrow();
    await expect(world.service.revoke(ref, id, dana)).rejects.toMatchObject({
      name: 'NotFoundError',
    });

    const toCome = delegation({
      from: later(2 * DAY).toISOString(),
      until: later(3 * DAY).toISOString(),
    });
    await world.service.delegate(ref, toCome, dana);
    const [event] = (await world.look(ref)).seatEvents;
    expect(event).toMatchObject({ what: 'delegate', to: kim, holder: dana });
    await world.service.revoke(ref, Number(event.id), dana);
    world.now = later(2 * DAY + 1);
    expect((await seat('business-result')).delegate).toBeUndefined();
    expect(await events()).toEqual([
      `revoke-delegation by ${dana}`,
      `delegate by ${dana}`,
      `revoke-delegation by ${dana}`,
      `delegate by ${dana}`,
    ]);
  });

  it.each<[string, object, string]>([
    ['to a group', { to: legal }, 'InputError'],
    ['to oneself', { to: dana }, 'InputError'],
    ['to a ghost', { to: 'user:default/ghost' }, 'InputError'],
    ['to what is no name', { to: ':/' }, 'InputError'],
    ['that ended', { until: later(1).toISOString() }, 'InputError'],
    ['of another’s seat', { seat: 'legal', holder: legal }, 'NotAllowedError'],
    ['of a vacant seat', { seat: 'finance' }, 'NotAllowedError'],
  ])('refuses a delegation %s', async (_, rest, name) => {
    await expect(
      world.service.delegate(ref, delegation(rest), dana),
    ).rejects.toMatchObject({ name });
    expect(await events()).toEqual([]);
  });

  it('gives a seat to one delegate at a time, whoever is faster', async () => {
    const wanted = [kim, eve, lee].map(to =>
      world.service.delegate(ref, delegation({ to }), dana),
    );
    const results = await Promise.allSettled(wanted);
    expect(results.map(({ status }) => status).sort()).toEqual([
      'fulfilled',
      'rejected',
      'rejected',
    ]);
    expect(await events()).toHaveLength(1);
  });

  it('ends what a holder delegated when they leave or lose the seat', async () => {
    await world.service.delegate(ref, delegation(), dana);
    await world.catalog(aUser('kim'), aUser('lee'));
    await world.judge(ref);
    await expect(world.service.answer(ref, accept, kim)).rejects.toThrow(
      /cannot hold it any more/,
    );

    await world.catalog(aUser('dana'), aUser('kim'), aUser('lee'));
    const others = { seats: { 'business-result': 'user:lee' } } as const;
    await world.declare('a', others);
    await world.declare('a', { seats });
    expect((await seat('business-result')).delegate).toBeUndefined();
    await expect(
      world.service.answer(ref, { ...accept, charterVersion: 3 }, kim),
    ).rejects.toThrow();
  });
});
