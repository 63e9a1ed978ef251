import type { PartyFacts } from './rules/OutcomeRuleInput';

/** A group that a party is in or below, and how far above it is. */
export interface GroupAbove {
  party: string;
  group: string;
  /** 0 for a group that the party itself is, or is a direct member of. */
  depth: number;
  function?: string;
}

/** What of a party follows from the tree of groups. */
export function partyFacts(
  ref: string,
  known: {
    standing: PartyFacts['standing'];
    title?: string;
    above: readonly GroupAbove[];
    /** The only active person of a group. */
    onlyPerson?: string;
    accountableFor: number;
  },
): PartyFacts {
  const { standing, title, above, onlyPerson, accountableFor } = known;
  return {
    title,
    standing,
    person: ref.startsWith('user:') ? ref : onlyPerson,
    groups: [...new Set(above.map(({ group }) => group))]
      .filter(group => group !== ref)
      .sort(),
    functions: nearestFunctions(above),
    accountableFor,
  };
}

/** Functions of the nearest groups that have any. */
function nearestFunctions(above: readonly GroupAbove[]): string[] {
  const fulfilling = above.filter(group => group.function !== undefined);
  const nearest = Math.min(...fulfilling.map(({ depth }) => depth));
  return [
    ...new Set(
      fulfilling.flatMap(({ depth, function: of }) =>
        depth === nearest && of ? [of] : [],
      ),
    ),
  ].sort();
}

const PARTY = /^(user|group):/;

/** Every user and group that a specification names, wherever it does. */
export function partiesNamedIn(value: unknown): string[] {
  if (typeof value === 'string') return PARTY.test(value) ? [value] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(partiesNamedIn);
}
