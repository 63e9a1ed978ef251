import type { Entity } from '@backstage/catalog-model';
import {
  filterPredicateToFilterFunction,
  type FilterPredicate,
} from '@backstage/filter-predicates';
import {
  ANNOTATION_EXCEPTION_STATUS,
  ANNOTATION_OUTCOMES,
  ANNOTATION_REASONS,
  LABEL_FLAGGED,
} from 'backstage-plugin-accountability-common';
import { canonicalText } from '../definitions';
import type { DeclaredOutcome } from './Charter';

type Matches = (entity: Entity) => boolean;

const EVERYTHING = '';

/** Which outcomes govern an entity. Outcomes with the same scope are asked once. */
export class Scopes {
  readonly #outcomes: { matches: Matches; refs: string[] }[];

  constructor(outcomes: readonly Pick<DeclaredOutcome, 'ref' | 'spec'>[]) {
    const byScope = new Map<string, { matches: Matches; refs: string[] }>();
    for (const { ref, spec } of outcomes) {
      const key =
        spec.scope === undefined
          ? EVERYTHING
          : canonicalText({ scope: spec.scope });
      const same = byScope.get(key);
      if (same) same.refs.push(ref);
      else byScope.set(key, { matches: matcherOf(spec.scope), refs: [ref] });
    }
    this.#outcomes = [...byScope.values()];
  }

  outcomesOf(entity: Entity): string[] {
    const asDeclared = withoutOurs(entity);
    return this.#outcomes.flatMap(({ matches, refs }) =>
      matches(asDeclared) ? refs : [],
    );
  }
}

function matcherOf(scope: DeclaredOutcome['spec']['scope']): Matches {
  // Its structure was checked when it was declared.
  return scope === undefined
    ? () => true
    : filterPredicateToFilterFunction(scope as FilterPredicate);
}

const OUR_LABELS = [LABEL_FLAGGED];
const OUR_ANNOTATIONS = [
  ANNOTATION_OUTCOMES,
  ANNOTATION_REASONS,
  ANNOTATION_EXCEPTION_STATUS,
];

/** What we write is never read back: a scope that looked at it could never come to rest. */
function withoutOurs(entity: Entity): Entity {
  const { labels, annotations } = entity.metadata;
  const ours =
    OUR_LABELS.some(name => labels?.[name] !== undefined) ||
    OUR_ANNOTATIONS.some(name => annotations?.[name] !== undefined);
  if (!ours) return entity;
  return {
    ...entity,
    metadata: {
      ...entity.metadata,
      labels: without(labels, OUR_LABELS),
      annotations: without(annotations, OUR_ANNOTATIONS),
    },
  };
}

function without(
  texts: Record<string, string> | undefined,
  names: readonly string[],
): Record<string, string> | undefined {
  return (
    texts &&
    Object.fromEntries(
      Object.entries(texts).filter(([name]) => !names.includes(name)),
    )
  );
}
