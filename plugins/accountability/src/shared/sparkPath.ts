const MARGIN = 2;

/** A line through the values, the least at the bottom, as the path of an SVG. */
export function sparkPath(
  values: readonly number[],
  { width, height }: { width: number; height: number },
): string {
  const least = Math.min(...values);
  const span = Math.max(...values) - least;
  const step = (width - 2 * MARGIN) / (values.length - 1);
  return values
    .map((value, index) => {
      // Values that never move lie in the middle.
      const share = span === 0 ? 0.5 : (value - least) / span;
      const x = MARGIN + index * step;
      const y = height - MARGIN - share * (height - 2 * MARGIN);
      return `${index === 0 ? 'M' : 'L'}${x.toFixed(1)} ${y.toFixed(1)}`;
    })
    .join(' ');
}
