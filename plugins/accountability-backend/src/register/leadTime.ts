const MINUTE = 60_000;

/** The time within which this share was done, in hours to the minute; nothing where nothing was. */
export function withinHours(
  times: readonly number[],
  share: number,
): number | undefined {
  if (times.length === 0) return undefined;
  const sorted = [...times].sort((a, b) => a - b);
  const at = Math.max(0, Math.ceil(share * sorted.length) - 1);
  return Math.round(sorted[at] / MINUTE) / 60;
}
