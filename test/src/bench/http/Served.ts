import type { JsonObject } from '@backstage/types';
import type { Estate } from '../estate/Estate';

/** What a portal that is asked over HTTP has to serve. */
export interface ToServe {
  /** `backend.database`. */
  config: JsonObject;
  estate: Estate;
}

/** A portal that is ready to be asked. */
export interface Served {
  url: string;
  /** Token of a signed-in user. */
  token: string;
}
