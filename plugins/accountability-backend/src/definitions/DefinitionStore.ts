import type {
  ControlSpec,
  DefinitionKind,
  DefinitionLifecycle,
  DefinitionOrigin,
  OutcomeSpec,
} from 'backstage-plugin-accountability-common';

/** Marks of this stage name definitions (by ref) that were declared, changed or withdrawn. */
export const DEFINITION_STAGE = 'definition';

interface Declared {
  ref: string;
  namespace: string;
  name: string;
  title: string;
  description?: string;
  lifecycle: DefinitionLifecycle;
  origin: DefinitionOrigin;
  /** Where it is changed, when Git declares it. */
  editUrl?: string;
  hash: string;
  declaredAt: string;
  /** Who declared or last changed it, and why; only in the portal. */
  declaredBy?: string;
  reason?: string;
  withdrawnAt?: string;
  /** The portal declares the same ref, and Git wins. */
  overrules: boolean;
}

/** A definition that is in force, or the last that was. */
export type InForce =
  | (Declared & { kind: 'Outcome'; spec: OutcomeSpec })
  | (Declared & { kind: 'Control'; spec: ControlSpec });

/** What outcomes and controls ask of the definitions. Both origins read as one list; Git wins. */
export interface DefinitionStore {
  /** Those of the refs that were ever declared. */
  get(refs: readonly string[]): Promise<Map<string, InForce>>;
  /** All of a kind, by ref; also the withdrawn ones. */
  list(kind: DefinitionKind): Promise<InForce[]>;
}
