import type { Entity } from '@backstage/catalog-model';
import {
  ANNOTATION_EXCEPTION_STATUS,
  ANNOTATION_OUTCOMES,
  ANNOTATION_REASONS,
  LABEL_FLAGGED,
} from 'backstage-plugin-accountability-common';
import type { VisibleFlag } from './VisibleFlag';

/** The catalog finds no entity by a longer value. */
const MAX_VALUE = 200;

type Texts = Record<string, string>;

/**
 * The entity with exactly the flags that it deserves: those written by hand are
 * gone, those that follow from its posture are there. Returns the very same
 * object when nothing has to change, which is the case for nearly every entity.
 */
export function toEntityFlags(
  entity: Entity,
  flag: VisibleFlag | undefined,
): Entity {
  const { metadata } = entity;
  const label = flag?.flag ?? undefined;
  const labels = withTexts(metadata.labels, LABEL_FLAGGED, label);
  let annotations = withTexts(
    metadata.annotations,
    ANNOTATION_REASONS,
    flag?.reasons.join(',') || undefined,
  );
  annotations = withTexts(
    annotations,
    ANNOTATION_EXCEPTION_STATUS,
    exceptionStatus(flag),
  );
  annotations = withTexts(
    annotations,
    ANNOTATION_OUTCOMES,
    (flag && namesOf(flag.outcomes)) || undefined,
  );

  if (labels === metadata.labels && annotations === metadata.annotations) {
    return entity;
  }
  return {
    ...entity,
    metadata: {
      ...metadata,
      ...(labels && { labels }),
      ...(annotations && { annotations }),
    },
  };
}

/** Says until when, so that it changes with decisions and never with the clock alone. */
function exceptionStatus(flag: VisibleFlag | undefined): string | undefined {
  if (flag?.exceptedUntil) return `until ${flag.exceptedUntil}`;
  return flag?.flag === 'excepted' ? 'effective' : undefined;
}

/** `default/a,default/b`: as many outcomes as fit, whole ones only. */
function namesOf(outcomes: readonly string[]): string {
  let names = '';
  for (const ref of outcomes) {
    const name = ref.replace(/^outcome:/, '');
    const longer = names ? `${names},${name}` : name;
    if (longer.length > MAX_VALUE) break;
    names = longer;
  }
  return names;
}

function withTexts(
  held: Texts | undefined,
  key: string,
  text: string | undefined,
): Texts | undefined {
  // Neither absent nor a mapping: left as it is, for the catalog to refuse.
  if (held === null || (held !== undefined && !isMapping(held))) return held;
  if (held?.[key] === text) return held;
  if (text !== undefined) return { ...held, [key]: text };
  const { [key]: _, ...rest } = held ?? {};
  return rest;
}

function isMapping(value: unknown): boolean {
  return typeof value === 'object' && !Array.isArray(value);
}
