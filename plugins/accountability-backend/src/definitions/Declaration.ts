import type {
  ControlSpec,
  DefinitionOrigin,
  OutcomeSpec,
} from 'backstage-plugin-accountability-common';
import { hashOf } from './canonicalText';

/** What somebody declares, wherever they do it. */
export type DeclaredContent = {
  ref: string;
  namespace: string;
  name: string;
  title?: string;
  description?: string;
} & (
  | { kind: 'Outcome'; spec: OutcomeSpec }
  | { kind: 'Control'; spec: ControlSpec }
);

/** A definition as one origin declares it, or last did. */
export type Declaration = DeclaredContent & {
  origin: DefinitionOrigin;
  /** Where it is changed, when Git declares it. */
  editUrl?: string;
  /** Over title, description and spec: differs when what is declared does. */
  hash: string;
  declaredAt: string;
  /** Who declared or last changed it, and why; only in the portal. */
  declaredBy?: string;
  reason?: string;
  withdrawnAt?: string;
};

/** The same ref as both origins declare it. */
export type Origins = Partial<Record<DefinitionOrigin, Declaration>>;

/** What happened to a declaration. */
export type DefinitionAction = 'declare' | 'revise' | 'withdraw' | 'reinstate';

/** One thing that happened, with the declaration as it stands after it. */
export interface DefinitionEvent {
  action: DefinitionAction;
  declaration: Declaration;
  at: string;
  by?: string;
  reason?: string;
}

/** The hash by which one declaration is told from the next. */
export function declarationHash(content: DeclaredContent): string {
  const { title, description, spec } = content;
  return hashOf({ title, description, spec });
}
