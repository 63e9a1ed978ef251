import type { IdentityFilter } from 'backstage-plugin-accountability-common';

/**
 * Which offers belong on the page of an entity: on that of a person or a group those
 * to them, on others those to whoever looks, about what it runs on.
 */
export function offersFilter(
  entityRef: string,
  ownRefs: readonly string[],
): IdentityFilter {
  const [kind] = entityRef.split(':', 1);
  if (kind !== 'user' && kind !== 'group') {
    return { entity: entityRef, offeredTo: ['me'] };
  }
  const isSelf = kind === 'user' && ownRefs.includes(entityRef);
  return { offeredTo: [isSelf ? 'me' : entityRef] };
}

/** Whether the person who looks may answer what a filter finds. */
export function isMine(
  filter: IdentityFilter,
  ownRefs: readonly string[],
): boolean {
  return (filter.offeredTo ?? []).every(
    ref => ref === 'me' || ownRefs.includes(ref),
  );
}
