import type { DirectoryChange } from './DirectoryChange';
import type { DirectoryEntity, LinkKey } from './DirectoryEntity';

/** What changed, and whose link keys have to be looked up to complete it. */
export interface DescribedChange extends DirectoryChange {
  /** Resources that an entity began or ceased to depend on. */
  resourceRefs: string[];
  /** Active people in some group may differ now. */
  recount: boolean;
}

/** What the difference between two states of one entity means for others. Pure. */
export function describeChange(
  before: DirectoryEntity | undefined,
  after: DirectoryEntity | undefined,
): DescribedChange {
  const [some] = [after, before].filter(Boolean);
  if (!some) return nothing();
  const existence = !before || !after;
  return {
    entityRefs: [some.ref],
    linkKeys: linksDiffer(before, after) ? keysOf(before, after) : [],
    ownerRefs: ownersConcerned(before, after),
    ownedEntityRefs:
      isOwnable(some) && (existence || before.ownerRef !== after.ownerRef)
        ? [some.ref]
        : [],
    resourceRefs: symmetricDifference(before?.dependsOn, after?.dependsOn),
    recount: isPeople(some) && peopleDiffer(before, after),
  };
}

function nothing(): DescribedChange {
  return {
    entityRefs: [],
    linkKeys: [],
    ownerRefs: [],
    ownedEntityRefs: [],
    resourceRefs: [],
    recount: false,
  };
}

function isPeople(entity: DirectoryEntity): boolean {
  return entity.kind === 'user' || entity.kind === 'group';
}

function isOwnable(entity: DirectoryEntity): boolean {
  return !isPeople(entity);
}

function linksDiffer(before?: DirectoryEntity, after?: DirectoryEntity) {
  // The type tells whether a resource stands for an identity that others use.
  return (
    before?.type !== after?.type ||
    JSON.stringify(sorted(before?.linkKeys)) !==
      JSON.stringify(sorted(after?.linkKeys))
  );
}

function sorted(keys: readonly LinkKey[] = []): LinkKey[] {
  return [...keys].sort((a, b) => (a.key < b.key ? -1 : 1));
}

function keysOf(before?: DirectoryEntity, after?: DirectoryEntity): string[] {
  const keys = [...(before?.linkKeys ?? []), ...(after?.linkKeys ?? [])];
  return [...new Set(keys.map(({ key }) => key))];
}

/** Groups that appear are told by the count of their people, not before. */
function ownersConcerned(before?: DirectoryEntity, after?: DirectoryEntity) {
  const some = (after ?? before)!;
  const named = before?.title !== after?.title;
  if (some.kind === 'group') {
    return !after || (before && named) ? [some.ref] : [];
  }
  if (some.kind !== 'user') return [];
  const differs =
    !before ||
    !after ||
    named ||
    before.active !== after.active ||
    before.email !== after.email;
  return differs
    ? [
        ...new Set(
          [some.ref, before?.email, after?.email].filter(
            (text): text is string => Boolean(text),
          ),
        ),
      ]
    : [];
}

function peopleDiffer(before?: DirectoryEntity, after?: DirectoryEntity) {
  return (
    !before ||
    !after ||
    before.active !== after.active ||
    symmetricDifference(before.memberOf, after.memberOf).length > 0 ||
    symmetricDifference(before.parents, after.parents).length > 0
  );
}

function symmetricDifference(
  before: readonly string[] = [],
  after: readonly string[] = [],
): string[] {
  const [old, current] = [new Set(before), new Set(after)];
  return [
    ...before.filter(ref => !current.has(ref)),
    ...after.filter(ref => !old.has(ref)),
  ];
}
