/** Time is an argument: decisions take `now`, only wiring reads the clock. */
export { endOfDay, toInstant } from './Clock';
export type { Clock } from './Clock';
export { DEADLINE_STAGE, ROTATION_STAGE } from './deadlineStage';
export {
  afterWorkingDays,
  DEFAULT_CALENDAR,
  localDay,
  nextWorkingHour,
  onWorkingDayBefore,
  type WorkCalendar,
} from './WorkCalendar';
