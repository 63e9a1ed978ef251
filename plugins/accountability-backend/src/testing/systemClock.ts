import type { Clock } from '../time';

/** For what does not depend on the time. */
export const systemClock: Clock = { now: () => new Date() };
