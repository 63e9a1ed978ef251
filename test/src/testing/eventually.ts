import { setTimeout } from 'node:timers/promises';

const PAUSE = 50;

/**
 * Repeats a check until it holds, and answers with what it answered; rejects with
 * its last failure after `timeout` milliseconds.
 */
export async function eventually<T>(
  check: () => Promise<T> | T,
  timeout = 30_000,
): Promise<T> {
  const deadline = AbortSignal.timeout(timeout);
  for (;;) {
    try {
      return await check();
    } catch (error) {
      if (deadline.aborted) throw error;
      await setTimeout(PAUSE);
    }
  }
}
