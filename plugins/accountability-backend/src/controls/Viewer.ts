import type { DirectoryPerson } from '../directory';
import type { Visibility } from '../posture';

/** Who looks at outcomes and controls. */
export interface Viewer {
  visibility: Visibility;
  /** Absent for a service. */
  person?: DirectoryPerson;
}
