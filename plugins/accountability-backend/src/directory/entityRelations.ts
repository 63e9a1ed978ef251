import {
  parseEntityRef,
  stringifyEntityRef,
  type Entity,
} from '@backstage/catalog-model';

/** Most relations of one type that are kept of one entity. */
const MAX_RELATIONS = 5_000;
/** Longest entity ref that the directory holds. */
export const MAX_REF = 512;

/** A full ref in lower case, or nothing when the text is no ref. */
export function toRef(
  text: unknown,
  defaults?: { kind: string; namespace: string },
): string | undefined {
  if (typeof text !== 'string') return undefined;
  try {
    const ref = stringifyEntityRef(
      parseEntityRef(text.trim(), {
        defaultKind: defaults?.kind,
        defaultNamespace: defaults?.namespace,
      }),
    ).toLowerCase();
    // PostgreSQL holds no NUL character.
    return ref.length <= MAX_REF && !ref.includes('\0') ? ref : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Targets of a relation. The stitched relations of the catalog win, because they
 * also hold what the other side declares; without any, the field of the spec counts.
 */
export function targetsOf(
  entity: Entity,
  relation: string,
  declared: { kind: string; field: string },
): string[] {
  const related = entity.relations?.length
    ? entity.relations
        .filter(r => r.type === relation)
        .map(r => toRef(r.targetRef))
    : [entity.spec?.[declared.field]].flat().map(text =>
        toRef(text, {
          kind: declared.kind,
          namespace: entity.metadata.namespace ?? 'default',
        }),
      );
  const refs = related.filter((ref): ref is string => Boolean(ref));
  return [...new Set(refs)].sort().slice(0, MAX_RELATIONS);
}
