import type { Actor } from '../exceptions';
import type { RegisterViewer } from './matchingExceptions';

/** Who looks, and who they are. */
export interface RegisterCaller {
  viewer: RegisterViewer;
  /** Absent for a service. */
  actor?: Actor;
}
