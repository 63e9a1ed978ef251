/** Time is an argument: decisions take `now`, only wiring reads the clock. */
export { endOfDay, systemClock, toInstant } from './Clock';
export type { Clock } from './Clock';
