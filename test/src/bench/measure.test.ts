import { measure } from './measure';

describe('measure', () => {
  it('counts what runs, and not what runs while the watch is paused', async () => {
    const now = jest.spyOn(performance, 'now');
    let milliseconds = 0;
    now.mockImplementation(() => milliseconds);

    const { seconds, cpuSeconds } = await measure(async watch => {
      milliseconds += 1_000;
      watch.pause();
      milliseconds += 60_000;
      watch.resume();
      milliseconds += 500;
    });

    expect(seconds).toBe(1.5);
    expect(cpuSeconds).toBeGreaterThanOrEqual(0);
    now.mockRestore();
  });
});
