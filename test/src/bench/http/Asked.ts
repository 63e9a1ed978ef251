/** What a series of requests cost. */
export interface Asked {
  /** Half of the answers came within, in milliseconds. */
  p50: number;
  /** Time of the portal on the processors for each request, in milliseconds. */
  cpu: number;
}
