/** The first of some moments; undefined where there is none. */
export function earliest(
  ...moments: readonly (Date | undefined)[]
): Date | undefined {
  const known = moments.filter(moment => moment !== undefined);
  return known.length > 0
    ? new Date(Math.min(...known.map(moment => moment.getTime())))
    : undefined;
}
