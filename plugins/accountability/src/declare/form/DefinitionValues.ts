import type {
  ControlSpec,
  OutcomeSpec,
} from 'backstage-plugin-accountability-common';
import type { Loose } from './Loose';

/** Everything that somebody has filled in, shaped like what it will declare. */
export interface DefinitionValues<Spec = Record<string, unknown>> {
  namespace: string;
  name: string;
  title: string;
  description?: string;
  spec: Spec;
}

/** An outcome on its way to be declared. */
export type OutcomeValues = DefinitionValues<Loose<OutcomeSpec>>;

/** A control on its way to be declared. */
export type ControlValues = DefinitionValues<Loose<ControlSpec>>;
