const SHOWN = 12;

/** The beginning of a hash; all of it when one points at it. */
export function ShortHash({ hash }: { hash: string }) {
  return <code title={hash}>{hash.slice(0, SHOWN)}</code>;
}
