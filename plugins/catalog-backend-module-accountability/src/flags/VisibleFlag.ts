import {
  entityFlagSchema,
  type EntityFlag,
} from 'backstage-plugin-accountability-common';

/** Most identities that one entity gets relations to. */
const MAX_IDENTITY_REFS = 200;

const visibleFlagSchema = entityFlagSchema.omit({
  entityRef: true,
  revision: true,
});

/** What the catalog shows of an {@link EntityFlag}: all but its address and revision. */
export type VisibleFlag = ReturnType<typeof visibleFlagSchema.parse>;

/** In one order and without repeats, so that equal flags look equal; undefined where there is none. */
export function toVisibleFlag(item: EntityFlag): VisibleFlag | undefined {
  if (item.flag === null && item.outcomes.length === 0) return undefined;
  return {
    flag: item.flag,
    reasons: [...new Set(item.reasons)].sort(),
    exceptedUntil: item.exceptedUntil,
    identities: item.identities,
    ownerless: item.ownerless,
    identityRefs: [...new Set(item.identityRefs)]
      .sort()
      .slice(0, MAX_IDENTITY_REFS),
    outcomes: [...new Set(item.outcomes)].sort(),
  };
}

/** Reads what an earlier run stored; undefined for anything else. */
export function parseVisibleFlag(stored: unknown): VisibleFlag | undefined {
  if (!stored) return undefined;
  return visibleFlagSchema.safeParse(stored).data;
}

/** Whether the catalog would look the same with either. */
export function isSameFlag(
  one: VisibleFlag | undefined,
  other: VisibleFlag | undefined,
): boolean {
  if (one === other) return true;
  if (!one || !other) return false;
  return (
    one.flag === other.flag &&
    one.exceptedUntil === other.exceptedUntil &&
    one.identities === other.identities &&
    one.ownerless === other.ownerless &&
    one.reasons.join() === other.reasons.join() &&
    one.identityRefs.join() === other.identityRefs.join() &&
    one.outcomes.join() === other.outcomes.join()
  );
}
