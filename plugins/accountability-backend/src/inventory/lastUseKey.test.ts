import {
  NOT_REPORTED,
  NOT_SUPPORTED,
  OBSERVED_NEVER,
  observedAt,
  outOfWindow,
  type ObservedInstant,
} from 'backstage-plugin-accountability-common';
import { lastUseKey } from './lastUseKey';

describe('lastUseKey', () => {
  it('sorts never before not lately, and that before any time', () => {
    const inOrder: ObservedInstant[] = [
      OBSERVED_NEVER,
      outOfWindow(90),
      observedAt('2019-05-01T00:00:00Z'),
      observedAt('2026-11-21T18:00:00Z'),
      observedAt('2026-11-21T18:00:00.500Z'),
    ];
    const keys = inOrder.map(lastUseKey);
    expect([...keys].reverse().sort()).toEqual(keys);
    expect(new Set(keys).size).toBe(inOrder.length);
  });

  it.each([
    ['not reported', NOT_REPORTED],
    ['not supported', NOT_SUPPORTED],
    ['failed', { value: null, observability: 'source-failed' } as const],
  ])('has no place for what is %s', (_what, time) => {
    expect(lastUseKey(time)).toBeNull();
  });
});
