import { mockServices } from '@backstage/backend-test-utils';
import type { FlagPage } from 'backstage-plugin-accountability-common';
import { aFlag } from '../__testUtils__/aFlag';
import { FlagSnapshot } from './FlagSnapshot';
import { FlagSnapshotTask } from './FlagSnapshotTask';

const ref = (name: string) => `component:default/${name}`;
const aPage = (revision: number, ...names: string[]): FlagPage => ({
  items: names.map(name => aFlag({ entityRef: ref(name), revision })),
  revision,
  more: false,
  epoch: 'first',
});

function aTask() {
  const logger = mockServices.logger.mock();
  const snapshot = new FlagSnapshot();
  const answers: Array<FlagPage | Error> = [];
  const readFlags = jest.fn(async (since: number, _signal: AbortSignal) => {
    const answer = answers.length > 1 ? answers.shift() : answers[0];
    if (answer instanceof Error) throw answer;
    return answer ?? aPage(since);
  });
  const refresh = jest.fn(async (_: string[]) => {});
  const flaggedInCatalog = jest.fn(async function* none() {});
  const task = new FlagSnapshotTask({
    snapshot,
    readFlags,
    flaggedInCatalog,
    refresh,
    logger,
    pollInterval: 5_000,
  });
  return {
    ...{ task, logger, snapshot, answers },
    ...{ readFlags, refresh, flaggedInCatalog },
  };
}
const pass = (ms: number) => jest.advanceTimersByTimeAsync(ms);

describe('FlagSnapshotTask', () => {
  let parts: ReturnType<typeof aTask>;
  beforeEach(() => {
    jest.useFakeTimers();
    parts = aTask();
  });
  afterEach(async () => {
    await parts.task.stop();
    jest.useRealTimers();
  });

  it('reads at once and then at every poll, after the last revision', async () => {
    parts.answers.push(aPage(3, 'a'), aPage(7, 'b'), aPage(7));
    parts.task.start();
    await pass(10_000);
    expect(parts.readFlags.mock.calls.map(([since]) => since)).toEqual([
      0, 3, 7,
    ]);
  });

  it('asks to process again what changed, and nothing when nothing did', async () => {
    parts.answers.push(aPage(0), aPage(1, 'a'), aPage(1));
    parts.task.start();
    await pass(5_000);
    expect(parts.refresh.mock.calls).toEqual([[[ref('a')]]]);
    // The later comparisons do not find it in the catalog of this test either.
    parts.refresh.mockClear();
    await pass(4_000);
    expect(parts.refresh).not.toHaveBeenCalled();
  });

  it('asks again for what the catalog did not take', async () => {
    parts.answers.push(aPage(0), aPage(1, 'a'), aPage(1));
    parts.refresh.mockRejectedValueOnce(new Error('database is locked'));
    parts.task.start();
    await pass(6_000);
    expect(parts.refresh.mock.calls).toEqual([[[ref('a')]], [[ref('a')]]]);
  });

  it('compares with the catalog a few times after the start, never again later', async () => {
    parts.task.start();
    await pass(0);
    expect(parts.flaggedInCatalog).toHaveBeenCalledTimes(1);
    await pass(10_000);
    expect(parts.flaggedInCatalog).toHaveBeenCalledTimes(2);
    await pass(3_600_000);
    expect(parts.flaggedInCatalog).toHaveBeenCalledTimes(3);
  });

  it('repeats a comparison that failed', async () => {
    parts.flaggedInCatalog.mockImplementationOnce(() => {
      throw new Error('catalog is not ready');
    });
    parts.answers.push(aPage(1, 'a'), aPage(1));
    parts.task.start();
    await pass(0);
    expect(parts.refresh).not.toHaveBeenCalled();
    await pass(1_000);
    expect(parts.refresh).toHaveBeenCalledWith([ref('a')]);
  });

  it('tries less and less often while the backend is away, and says so once', async () => {
    parts.answers.push(new Error('503'));
    parts.task.start();
    await pass(1_000 + 2_000 + 4_000);
    expect(parts.readFlags).toHaveBeenCalledTimes(4);
    await pass(3_600_000);
    expect(parts.readFlags.mock.calls.length).toBeLessThan(4 + 64);
    expect(parts.logger.warn).toHaveBeenCalledTimes(1);
    expect(parts.logger.warn.mock.calls[0][0]).toContain('503');
    expect(parts.snapshot.loaded).toBe(false);

    parts.answers.splice(0, 1, aPage(1, 'a'));
    await pass(60_000);
    expect(parts.logger.info).toHaveBeenCalledTimes(1);
    await pass(60_000);
    expect(parts.logger.info).toHaveBeenCalledTimes(1);

    parts.answers.splice(0, 1, new Error('403'));
    await pass(60_000);
    expect(parts.logger.warn).toHaveBeenCalledTimes(2);
  });

  it('has one reading in flight, however often it is woken up', async () => {
    parts.answers.push(aPage(0));
    parts.task.start();
    await pass(1_000);
    let answer: (page: FlagPage) => void = () => {};
    parts.readFlags.mockImplementationOnce(
      () => new Promise(resolve => (answer = resolve)),
    );
    for (let i = 0; i < 50; i++) parts.task.wake();
    await pass(10_000);
    expect(parts.readFlags).toHaveBeenCalledTimes(2);

    // Woken up while it was reading: what it read may be too old.
    parts.task.wake();
    answer(aPage(0));
    await pass(200);
    expect(parts.readFlags).toHaveBeenCalledTimes(3);
    await pass(4_999);
    expect(parts.readFlags).toHaveBeenCalledTimes(3);
  });

  it('stops a reading that is under way and logs nothing about it', async () => {
    parts.readFlags.mockImplementation(
      (_, signal) =>
        new Promise((_resolve, reject) => {
          signal.addEventListener('abort', () => reject(signal.reason));
        }),
    );
    parts.task.start();
    await pass(0);
    await parts.task.stop();
    expect(parts.logger.warn).not.toHaveBeenCalled();
    await pass(60_000);
    expect(parts.readFlags).toHaveBeenCalledTimes(1);
  });
});
