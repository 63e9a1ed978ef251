import type { DefinitionLifecycle } from 'backstage-plugin-accountability-common';
import type { DefinitionValues } from '../form';

/** A declared definition at one moment, as what somebody changes. */
export interface DeclaredState {
  hash: string;
  lifecycle: DefinitionLifecycle;
  values: DefinitionValues;
}

/** A change of something that is declared already. */
export interface Revision extends DeclaredState {
  ref: string;
  /** Reads it anew. */
  load(): Promise<DeclaredState>;
}
