/** What one run of something cost. */
export interface Measured {
  /** Time on the wall, in seconds. */
  seconds: number;
  /** Time of this process on the processors, in seconds. */
  cpuSeconds: number;
}
