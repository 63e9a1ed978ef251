/** Time is an argument: decisions take `now`, only wiring reads the clock. */
export { systemClock, toInstant } from './Clock';
export type { Clock } from './Clock';
