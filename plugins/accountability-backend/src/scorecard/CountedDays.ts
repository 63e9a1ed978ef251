import { InputError } from '@backstage/errors';

/** From which day to which the end of every day was counted. */
export interface CountedDays {
  from: string;
  to: string;
}

/** Whether the end of a day was counted; whoever has no row of it had nothing then. */
export function isCounted(
  counted: CountedDays | undefined,
  day: string,
): boolean {
  return counted !== undefined && counted.from <= day && day <= counted.to;
}

/** @throws InputError where the end of the day, named as it was asked for, was not counted. */
export function requireCounted(
  counted: CountedDays | undefined,
  name: string,
  day: string,
): void {
  if (isCounted(counted, day)) return;
  throw new InputError(
    counted
      ? `Nothing was counted at the end of ${day}, which \`${name}\` asks for: days are counted from ${counted.from} to ${counted.to}`
      : `Nothing was counted at the end of ${day}, which \`${name}\` asks for: no day has ended since counting began`,
  );
}

/** @throws InputError where the earlier day is not the earlier one. */
export function requireOrder(
  [earlierName, earlier]: readonly [string, string],
  [laterName, later]: readonly [string, string],
): void {
  if (earlier < later) return;
  throw new InputError(
    `\`${earlierName}\` must be a day before \`${laterName}\`, which is ${later}`,
  );
}
