import { mockServices } from '@backstage/backend-test-utils';
import type { JsonValue } from '@backstage/types';
import { readPollInterval } from './readPollInterval';

const read = (pollInterval?: JsonValue) =>
  readPollInterval(
    mockServices.rootConfig({
      data: pollInterval
        ? { accountability: { catalog: { pollInterval } } }
        : {},
    }),
  );

describe('readPollInterval', () => {
  it.each<[JsonValue | undefined, number]>([
    [undefined, 5_000],
    [{ seconds: 2 }, 2_000],
    ['PT1M', 60_000],
    ['10s', 10_000],
  ])('reads %j as %d ms', (configured, milliseconds) => {
    expect(read(configured)).toBe(milliseconds);
  });

  it.each<[JsonValue]>([[{ milliseconds: 1 }], [{ days: 400 }], ['soon']])(
    'refuses %j and names the key',
    configured => {
      expect(() => read(configured)).toThrow(
        /accountability\.catalog\.pollInterval/,
      );
    },
  );
});
