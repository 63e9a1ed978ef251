import type { Executive } from '../directory';
import type { PartyFacts } from './rules/OutcomeRuleInput';

/** A group that a party is in or below, and how far above it is. */
export interface GroupAbove {
  party: string;
  group: string;
  /** 0 for a group that the party itself is, or is a direct member of. */
  depth: number;
  function?: string;
  /** Whether its direct members are executives. */
  executive?: Executive;
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
    /** What is said of the person itself. */
    executive?: Executive;
    accountableFor: number;
  },
): PartyFacts {
  const { standing, title, above, onlyPerson, accountableFor } = known;
  const executive = isExecutive(known);
  return {
    title,
    standing,
    person: ref.startsWith('user:') ? ref : onlyPerson,
    groups: [...new Set(above.map(({ group }) => group))]
      .filter(group => group !== ref)
      .sort(),
    functions: nearestFunctions(above),
    ...(executive !== undefined && { executive }),
    accountableFor,
  };
}

/** What is said of a person goes before what is said of the groups they are in. */
function isExecutive(known: {
  executive?: Executive;
  above: readonly GroupAbove[];
}): boolean | undefined {
  const own = known.executive;
  if (own === 'yes' || own === 'no') return own === 'yes';
  const said = [
    own,
    ...known.above
      .filter(({ depth }) => depth === 0)
      .map(({ executive }) => executive),
  ].filter(one => one !== undefined);
  return said.length > 0 ? said.includes('yes') : undefined;
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
