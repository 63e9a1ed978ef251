/** What some requests in a row cost. */
export interface Turn {
  /** How long each answer took. */
  milliseconds: number[];
  /** Time of the portal on the processors for all of them, in milliseconds. */
  cpu: number;
}

/** What the requests of a round cost. */
export interface Asked {
  /** Half of the answers came within, in milliseconds. */
  p50: number;
  /** Time of the portal on the processors for each request, in milliseconds. */
  cpu: number;
}
