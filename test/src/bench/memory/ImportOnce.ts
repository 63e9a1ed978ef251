import type { JsonObject } from '@backstage/types';
import type { Estate } from '../estate/Estate';

/** What a process that imports once is told. */
export interface ImportOnce {
  config: JsonObject;
  estate: Estate;
}
