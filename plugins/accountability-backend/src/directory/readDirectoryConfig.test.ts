import { ConfigReader } from '@backstage/config';
import type { JsonObject } from '@backstage/types';
import { aUser } from './__testUtils__/entities';
import { readDirectoryConfig } from './readDirectoryConfig';

const read = (directory: JsonObject) =>
  readDirectoryConfig(new ConfigReader({ accountability: { directory } }));

describe('readDirectoryConfig', () => {
  it('has an answer for everything', () => {
    const { policy, interval } = readDirectoryConfig(new ConfigReader({}));

    expect(interval).toEqual({ minutes: 1 });
    expect(policy).toMatchObject({
      maxVanishShare: 0.2,
      holdForMs: 24 * 3_600_000,
      functions: new Map(),
    });
    expect(policy.isLeaver(aUser('ann'))).toBe(false);
    expect(policy.executives).toBeUndefined();
  });

  it('reads all of it', () => {
    const { policy, interval } = read({
      interval: { seconds: 30 },
      maxVanishShare: 0.5,
      holdFor: { hours: 2 },
      leavers: { 'metadata.labels.status': { $in: ['left', 'leaving'] } },
      functions: { procurement: 'buying', legal: ['group:law/eu', 'law/us'] },
      executives: ['user:default/Ann', 'group:board'],
    });

    expect(interval).toEqual({ seconds: 30 });
    expect(policy.maxVanishShare).toBe(0.5);
    expect(policy.holdForMs).toBe(7_200_000);
    expect(policy.isLeaver(aUser('ann', { left: true }))).toBe(true);
    expect(policy.isLeaver(aUser('bob'))).toBe(false);
    expect(Object.fromEntries(policy.functions)).toEqual({
      'group:default/buying': 'procurement',
      'group:law/eu': 'legal',
      'group:law/us': 'legal',
    });
    expect(policy.executives).toEqual(
      new Set(['user:default/ann', 'group:default/board']),
    );
    expect(read({ executives: [] }).policy.executives).toEqual(new Set());
  });

  it.each([
    [{ maxVanishShare: 20 }, /maxVanishShare is 20; write a share from 0 to 1/],
    [
      { functions: { sales: 'x' } },
      /functions\.sales is no function; write one of mission/,
    ],
    [
      { functions: { legal: 'user:ann' } },
      /functions\.legal names 'user:ann'; write the ref/,
    ],
    [
      { executives: ['dana'] },
      /executives names 'dana'; write refs of users and groups/,
    ],
    [{ executives: 'component:web' }, /executives names 'component:web'/],
    [{ leavers: { $any: 'x' } }, /accountability\.directory\.leavers/],
    [{ holdFor: 'soon' }, /accountability\.directory\.holdFor/],
  ])('refuses %j', (directory, message) => {
    expect(() => read(directory as JsonObject)).toThrow(message);
  });
});
