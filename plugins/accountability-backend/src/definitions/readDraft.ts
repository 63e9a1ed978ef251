import { stringifyEntityRef } from '@backstage/catalog-model';
import {
  activationProblems,
  parseDefinition,
  type DefinitionCheck,
  type DefinitionKind,
} from 'backstage-plugin-accountability-common';
import type { DeclaredContent } from './Declaration';

/** What somebody wants to declare, before anybody looked at its spec. */
export interface Draft {
  kind: DefinitionKind;
  namespace: string;
  name: string;
  title?: string;
  description?: string;
  spec: unknown;
}

/** What a draft says, unless it cannot be declared, and everything that is wrong with it. */
export interface ReadDraft {
  content?: DeclaredContent;
  problems: DefinitionCheck['problems'];
}

/**
 * Reads a draft. What is wrong with its shape keeps it from being declared; what
 * is wrong with its seats and its target, only from being active.
 */
export function readDraft(draft: Draft): ReadDraft {
  const { kind, namespace, name, title, description } = draft;
  const common = {
    ref: stringifyEntityRef({ kind, namespace, name }),
    namespace,
    name,
    title,
    description,
  };
  if (kind === 'Control') {
    const { spec, problems } = parseDefinition(kind, draft.spec);
    return {
      content: spec && { ...common, kind, spec },
      problems: blocking('declaring', problems),
    };
  }
  const { spec, problems } = parseDefinition(kind, draft.spec);
  if (!spec) return { problems: blocking('declaring', problems) };
  return {
    content: { ...common, kind, spec },
    problems: blocking('activating', activationProblems(spec)),
  };
}

function blocking(
  blocks: 'declaring' | 'activating',
  problems: readonly { path: string; message: string }[],
): DefinitionCheck['problems'] {
  return problems.map(problem => ({ ...problem, blocks }));
}
