import type { InForce } from '../definitions';

/** A control as it is declared. */
export type DeclaredControl = Extract<InForce, { kind: 'Control' }>;
