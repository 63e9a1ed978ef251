import { Alarm } from './Alarm';

describe('Alarm', () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());

  /** After how many milliseconds a pause ends. */
  async function lengthOf(alarm: Alarm, atLeast: number, atMost: number) {
    const began = Date.now();
    let length: number | undefined;
    void alarm.pause({ atLeast, atMost }).then(() => {
      length = Date.now() - began;
    });
    return {
      async after(milliseconds: number) {
        await jest.advanceTimersByTimeAsync(milliseconds);
        return length;
      },
    };
  }

  it('ends after the upper limit by itself', async () => {
    const pause = await lengthOf(new Alarm(), 200, 5_000);
    expect(await pause.after(4_999)).toBeUndefined();
    expect(await pause.after(1)).toBe(5_000);
  });

  it('ends at once when it rings after the lower limit', async () => {
    const alarm = new Alarm();
    const pause = await lengthOf(alarm, 200, 5_000);
    await pause.after(1_000);
    alarm.ring();
    expect(await pause.after(0)).toBe(1_000);
  });

  it('ends at the lower limit when it rang before', async () => {
    const alarm = new Alarm();
    alarm.ring();
    const pause = await lengthOf(alarm, 200, 5_000);
    alarm.ring();
    expect(await pause.after(5_000)).toBe(200);
  });

  it('rings for one pause only', async () => {
    const alarm = new Alarm();
    alarm.ring();
    await (await lengthOf(alarm, 200, 5_000)).after(200);
    expect(await (await lengthOf(alarm, 200, 5_000)).after(9_999)).toBe(5_000);
  });

  it('keeps to an upper limit below the lower one', async () => {
    expect(await (await lengthOf(new Alarm(), 200, 100)).after(500)).toBe(100);
  });

  it('ends this and every later pause when it is stopped', async () => {
    const alarm = new Alarm();
    const pause = await lengthOf(alarm, 200, 5_000);
    await pause.after(100);
    alarm.stop();
    expect(await pause.after(0)).toBe(100);
    expect(await (await lengthOf(alarm, 200, 5_000)).after(0)).toBe(0);
  });
});
