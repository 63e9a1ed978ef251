import {
  declarationHash,
  type Declaration,
  type DefinitionEvent,
  type Origins,
} from './Declaration';
import type { GitDeclared } from './fromCatalogEntity';
import { standing } from './inForce';

type Seen = Extract<GitDeclared, { is: 'declared' }>;

/** What one complete reading of the catalog changes. */
export interface ReadingDecision {
  /** Declared, revised or reinstated. */
  written: DefinitionEvent[];
  /** The file is somewhere else now, and says the same. */
  moved: Declaration[];
  /** To be withdrawn, when the loss is believed. */
  vanished: DefinitionEvent[];
}

/** Compares what Git declares now with what is known of it. */
export function decideReading(options: {
  known: ReadonlyMap<string, Origins>;
  seen: readonly Seen[];
  /** There, and not to be read: neither changed nor vanished. */
  unreadable: ReadonlySet<string>;
  at: string;
}): ReadingDecision {
  const { known, unreadable, at } = options;
  const seen = new Map(options.seen.map(one => [one.content.ref, one]));
  const decision: ReadingDecision = { written: [], moved: [], vanished: [] };
  for (const [ref, { content, editUrl }] of seen) {
    const before = known.get(ref)?.git;
    const hash = declarationHash(content);
    const declaration: Declaration = {
      ...content,
      origin: 'git',
      editUrl,
      hash,
      declaredAt: at,
    };
    if (!before || before.withdrawnAt || before.hash !== hash) {
      decision.written.push({ action: actionFor(before), declaration, at });
    } else if (before.editUrl !== editUrl) {
      decision.moved.push({ ...before, editUrl });
    }
  }
  for (const [ref, { git }] of known) {
    if (!standing(git) || seen.has(ref) || unreadable.has(ref)) continue;
    const declaration = { ...git!, withdrawnAt: at };
    decision.vanished.push({ action: 'withdraw', declaration, at });
  }
  return decision;
}

function actionFor(before: Declaration | undefined): DefinitionEvent['action'] {
  if (!before) return 'declare';
  return before.withdrawnAt ? 'reinstate' : 'revise';
}
