import { eachDatabase } from '../testing/eachDatabase';
import { aDirectory } from './__testUtils__/directories';
import { aGroup, aUser } from './__testUtils__/entities';

eachDatabase('Standings of owners', ({ init }) => {
  it('says who is meant and whether somebody is there', async () => {
    const { refresh, directory } = await aDirectory(await init());
    const gone = aUser('gone', { email: 'gone@acme.example' });
    const people = [
      aUser('ann', { groups: ['eu'], email: 'Ann@acme.example' }),
      aUser('ann2', { left: true, email: 'ann@acme.example' }),
      aUser('leaver', {
        groups: ['ghosts'],
        left: true,
        email: 'l@acme.example',
      }),
      aUser('shared'),
      aGroup('eu', 'world'),
      aGroup('world'),
      aGroup('ghosts'),
      aGroup('shared'),
    ];
    await refresh([...people, gone]);
    await refresh(people);

    const standings = await directory.standings([
      'user:ann',
      'ANN@acme.example',
      'leaver',
      'l@acme.example',
      'gone',
      'gone@acme.example',
      'world',
      'Group:Default/EU',
      'ghosts',
      'shared',
      'user:shared',
      'nobody',
      'nobody@acme.example',
      'component:default/eu',
      "'; drop table directory_entities; --",
      '',
    ]);

    const person = (name: string, standing: string) => ({
      ref: `user:default/${name}`,
      title: name.toUpperCase(),
      standing,
    });
    const group = (name: string, standing: string) => ({
      ref: `group:default/${name}`,
      standing,
    });
    expect(Object.fromEntries(standings)).toEqual({
      'user:ann': person('ann', 'active'),
      'ANN@acme.example': person('ann', 'active'),
      leaver: person('leaver', 'user-left'),
      'l@acme.example': person('leaver', 'user-left'),
      gone: person('gone', 'user-left'),
      'gone@acme.example': person('gone', 'user-left'),
      world: group('world', 'active'),
      'Group:Default/EU': group('eu', 'active'),
      ghosts: group('ghosts', 'group-empty'),
      shared: group('shared', 'group-empty'),
      'user:shared': person('shared', 'active'),
      nobody: { standing: 'not-in-catalog' },
      'nobody@acme.example': { standing: 'not-in-catalog' },
      'component:default/eu': { standing: 'not-in-catalog' },
      "'; drop table directory_entities; --": { standing: 'not-in-catalog' },
      '': { standing: 'not-in-catalog' },
    });
  });

  it('welcomes back who departed', async () => {
    const { refresh, directory } = await aDirectory(await init());
    const [ann, bob] = [aUser('ann'), aUser('bob')];
    await refresh([ann, bob]);
    await refresh([bob]);
    await refresh([ann, bob]);

    expect((await directory.standings(['ann'])).get('ann')?.standing).toBe(
      'active',
    );
  });

  it('counts a circle of groups once', async () => {
    const { refresh, directory, knex } = await aDirectory(await init());
    await refresh([
      aUser('ann', { groups: ['a', 'b'] }),
      aGroup('a', 'b'),
      aGroup('b', 'a'),
    ]);

    expect(
      await knex('directory_entities')
        .where({ kind: 'group' })
        .pluck('active_members'),
    ).toEqual([1, 1]);
    expect((await directory.standings(['a'])).get('a')?.standing).toBe(
      'active',
    );
  });
});
