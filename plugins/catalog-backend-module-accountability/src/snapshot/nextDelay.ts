const FIRST_RETRY = 1_000;
const LONGEST_RETRY = 60_000;

/**
 * Milliseconds until the next reading: the poll interval while all is well,
 * else one second that doubles with every further failure up to a minute.
 */
export function nextDelay(failures: number, pollInterval: number): number {
  if (failures === 0) return pollInterval;
  const first = Math.min(FIRST_RETRY, pollInterval);
  // The exponent is bounded before it is used, so that it can't overflow.
  return Math.min(LONGEST_RETRY, first * 2 ** Math.min(failures - 1, 16));
}
