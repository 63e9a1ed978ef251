const DAY = 24 * 60 * 60 * 1000;

const twoDigits = (value: number) => String(value).padStart(2, '0');

/** The day of an instant where the reader is, as a date field writes it. */
export function dayOf(instant: Date): string {
  return [
    String(instant.getFullYear()).padStart(4, '0'),
    twoDigits(instant.getMonth() + 1),
    twoDigits(instant.getDate()),
  ].join('-');
}

/** The first second of a day where the reader is, with its offset from UTC. */
export function startOfDay(day: string): string {
  return zoned(`${day}T00:00:00`);
}

/** The last second of a day where the reader is, with its offset from UTC. */
export function endOfDay(day: string): string {
  return zoned(`${day}T23:59:59`);
}

/** When something ends that ends on a day: with it, or at an instant of it that nothing may pass. */
export function endOn(day: string, latest?: string): string {
  const end = endOfDay(day);
  return latest !== undefined &&
    isOn(latest, day) &&
    Date.parse(latest) < Date.parse(end)
    ? latest
    : end;
}

/** Whether an instant is part of a day where the reader is. */
export function isOn(instant: string, day: string): boolean {
  return dayOf(new Date(instant)) === day;
}

function zoned(local: string): string {
  const minutes = -new Date(local).getTimezoneOffset();
  const size = Math.abs(minutes);
  const offset = `${twoDigits(Math.trunc(size / 60))}:${twoDigits(size % 60)}`;
  return `${local}${minutes < 0 ? '-' : '+'}${offset}`;
}

/** The last day whose end is not after an instant. */
export function lastWholeDay(instant: string): string {
  const latest = new Date(instant);
  const day = dayOf(latest);
  return Date.parse(endOfDay(day)) <= latest.getTime()
    ? day
    : dayOf(new Date(latest.getTime() - DAY));
}

/** The day so many days later. */
export function daysLater(from: Date, days: number): string {
  return dayOf(new Date(from.getTime() + days * DAY));
}
