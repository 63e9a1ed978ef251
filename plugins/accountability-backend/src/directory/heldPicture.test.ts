import { eachDatabase } from '../testing/eachDatabase';
import { aDirectory, NOW } from './__testUtils__/directories';
import { aComponent, aGroup, aUser, policy } from './__testUtils__/entities';

const ann = aUser('ann', { groups: ['payments'] });
const payments = aGroup('payments');
const web = aComponent('web', { owner: 'payments' });
const later = (hours: number) => new Date(NOW.getTime() + hours * 3_600_000);

eachDatabase('A directory that loses much at once', ({ init }) => {
  const cautious = { ...policy, maxVanishShare: 0.2 };
  const crowd = (count: number, left = 0) =>
    Array.from({ length: count }, (_, at) =>
      aUser(`u${at}`, { groups: ['payments'], left: at < left }),
    );

  it.each([
    ['people vanish', crowd(15)],
    ['people are called leavers', crowd(29, 15)],
    [
      'people lose their groups',
      crowd(29).map((u, at) => (at < 15 ? aUser(`u${at}`) : u)),
    ],
  ])(
    'holds the old picture when %s, until the loss persists',
    async (_, people) => {
      const { refresh, directory, told } = await aDirectory(await init());
      const everybody = [payments, ...crowd(29)];
      await refresh(everybody, { policy: cautious });

      const held = await refresh([payments, web, ...people], {
        policy: cautious,
        now: later(1),
      });

      expect(held).toMatchObject({ written: 1, removed: 0 });
      expect(held.held).toMatch(
        /of 30 users and groups left the catalog at once/,
      );
      expect(told('ownerRefs')).toEqual([]);
      expect(await directory.status()).toMatchObject({
        lastCompleteAt: NOW.toISOString(),
        held: { since: later(1).toISOString(), reason: held.held },
        entities: 31,
      });

      const believed = await refresh([payments, web, ...people], {
        policy: cautious,
        now: later(25),
      });
      expect(believed.held).toBeUndefined();
      expect(believed.written + believed.removed).toBeGreaterThanOrEqual(14);
      const status = await directory.status();
      expect(status.held).toBeUndefined();
      expect(status.lastCompleteAt).toBe(later(25).toISOString());
    },
  );

  it('forgets the hold when the people are back', async () => {
    const { refresh, directory } = await aDirectory(await init());
    await refresh(crowd(30), { policy: cautious });
    await refresh(crowd(10), { policy: cautious, now: later(1) });

    await refresh(crowd(30), { policy: cautious, now: later(2) });

    expect((await directory.status()).held).toBeUndefined();
  });

  it('never takes an empty catalog for the truth at once', async () => {
    const { refresh, directory } = await aDirectory(await init());
    await refresh([ann, payments], { policy: cautious });

    expect((await refresh([], { policy: cautious })).held).toBeDefined();

    expect((await directory.status()).entities).toBe(2);
  });
});
