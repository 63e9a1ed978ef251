/**
 * Places instants on a line of a given length. Those that would lie upon each other
 * are moved apart, in their order, as far as the line has room.
 */
export function spread(
  instants: readonly number[],
  options: { length: number; apart: number },
): number[] {
  const { length } = options;
  const first = instants[0];
  const span = instants[instants.length - 1] - first;
  const apart = Math.min(
    options.apart,
    length / Math.max(1, instants.length - 1),
  );
  const places = instants.map(instant =>
    span === 0 ? 0 : ((instant - first) / span) * length,
  );
  for (let i = 1; i < places.length; i += 1) {
    places[i] = Math.max(places[i], places[i - 1] + apart);
  }
  places[places.length - 1] = Math.min(places[places.length - 1], length);
  for (let i = places.length - 2; i >= 0; i -= 1) {
    places[i] = Math.min(places[i], places[i + 1] - apart);
  }
  return places;
}
