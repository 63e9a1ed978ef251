/** Options of every call. @public */
export interface CallOptions {
  signal?: AbortSignal;
  /** Backstage token; left out in the browser, where the fetch API adds it. */
  token?: string;
}
