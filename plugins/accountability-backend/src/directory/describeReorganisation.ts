import type { DirectoryEntity } from './DirectoryEntity';
import type { ReorganisationKind } from './Reorganisation';

/** What happened to a user or group, before names are looked up. */
export interface Reorganised {
  kind: ReorganisationKind;
  /** Refs of groups, or texts. */
  from: readonly string[];
  to: readonly string[];
}

/**
 * What the difference between two states of a user or group means for the
 * organisation. Pure.
 *
 * Only what takes somebody away from where a charter found them counts: whoever is
 * in one group more, or under one more, is where they were. So a catalog that fills
 * up, in whatever order, is no reorganisation; neither is another e-mail address.
 */
export function describeReorganisation(
  before: DirectoryEntity | undefined,
  after: DirectoryEntity | undefined,
  wasGone: boolean,
): Reorganised[] {
  const kind = (after ?? before)?.kind;
  if (kind !== 'user' && kind !== 'group') return [];
  if (before && isHere(before) && !(after && isHere(after))) {
    return [{ kind: 'gone', from: [], to: [] }];
  }
  if (!after || !isHere(after)) return [];
  if (before ? !isHere(before) : wasGone) {
    return [{ kind: 'back', from: [], to: [] }];
  }
  if (!before) return [];
  return [
    ...(kind === 'group' ? renamed(before, after) : []),
    ...moved(
      kind === 'group' ? before.parents : before.memberOf,
      kind === 'group' ? after.parents : after.memberOf,
    ),
    ...functionChanged(before.function, after.function),
  ];
}

/** A user that left may still be in the catalog; a group is there or not. */
function isHere({ kind, active }: DirectoryEntity): boolean {
  return kind === 'group' || active;
}

function renamed(
  before: DirectoryEntity,
  after: DirectoryEntity,
): Reorganised[] {
  const [from, to] = [before, after].map(({ title, name }) => title ?? name);
  return from === to ? [] : [{ kind: 'renamed', from: [from], to: [to] }];
}

function moved(
  before: readonly string[],
  after: readonly string[],
): Reorganised[] {
  const from = before.filter(ref => !after.includes(ref));
  const to = after.filter(ref => !before.includes(ref));
  return from.length > 0 ? [{ kind: 'moved', from, to }] : [];
}

function functionChanged(
  before: string | undefined,
  after: string | undefined,
): Reorganised[] {
  // A function that is written down for the first time is no other function.
  if (before === after || before === undefined) return [];
  return [{ kind: 'function', from: [before], to: after ? [after] : [] }];
}
