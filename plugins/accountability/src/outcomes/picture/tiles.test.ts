import { aGovernedSystem } from '../../testing';
import { countStates, sortSystems, tileWidth } from './tiles';

const flagged = aGovernedSystem({ title: 'flagged', flag: 'true' });
const worse = aGovernedSystem({ title: 'worse', flag: 'true', ownerless: 4 });
const unknown = aGovernedSystem({ title: 'unknown', flag: 'unknown' });
const big = aGovernedSystem({ title: 'big', identities: 500 });
const small = aGovernedSystem({ title: 'small', identities: 1 });
const empty = aGovernedSystem({ title: 'empty', identities: 0, flag: null });

describe('tiles', () => {
  it('come worst first, then largest first', () => {
    const titles = sortSystems([
      empty,
      small,
      unknown,
      big,
      flagged,
      worse,
    ]).map(({ title }) => title);
    expect(titles).toEqual([
      'worse',
      'flagged',
      'unknown',
      'big',
      'small',
      'empty',
    ]);
  });

  it('grow with the identities, and stop growing', () => {
    expect(tileWidth(1)).toBeGreaterThan(tileWidth(0));
    expect(tileWidth(100)).toBeGreaterThan(tileWidth(10));
    expect(tileWidth(1_000_000)).toBe(300);
  });

  it('are counted by state, unknown apart from accounted for', () => {
    expect(countStates([empty, big, small, unknown, worse])).toEqual([
      { state: 'flagged', count: 1 },
      { state: 'unknown', count: 1 },
      { state: 'clean', count: 2 },
      { state: 'none', count: 1 },
    ]);
  });
});
