/** Where in the input something stands. */
export interface Place {
  file: string;
  /** Counted from 1, where lines can be told. */
  line?: number;
  /** Which record, for people: `line 7`, `item 3`. */
  record: string;
}

/** An identity as a file wrote it, unchecked, or why it could not be taken apart. */
export type RawIdentity =
  | { value: Record<string, unknown>; lost?: undefined; place: Place }
  | { value?: undefined; lost: string; place: Place };
