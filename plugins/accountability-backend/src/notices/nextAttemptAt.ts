const MINUTE = 60 * 1000;
const PAUSES = [1, 5, 15, 60, 240, 480, 720, 1_440, 1_440].map(
  minutes => minutes * MINUTE,
);

/**
 * When a message is tried again after so many attempts: after a minute, and later and
 * later; not any more after ten attempts, three days later.
 */
export function nextAttemptAt(attempts: number, now: Date): Date | undefined {
  const pause = PAUSES[attempts - 1];
  return pause === undefined ? undefined : new Date(now.getTime() + pause);
}
