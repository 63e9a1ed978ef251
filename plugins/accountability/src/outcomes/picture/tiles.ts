import type {
  Flag,
  GovernedSystem,
} from 'backstage-plugin-accountability-common';

/** How a system stands, in words for addresses and legends. */
export type SystemState = 'flagged' | 'unknown' | 'excepted' | 'clean' | 'none';

/** Worst first: the order of tiles, and of the legend. */
export const SYSTEM_STATES: readonly SystemState[] = [
  'flagged',
  'unknown',
  'excepted',
  'clean',
  'none',
];

const states: Record<Flag, SystemState> = {
  true: 'flagged',
  unknown: 'unknown',
  excepted: 'excepted',
  false: 'clean',
};

/** How one system stands; none of its identities is not clean but nothing. */
export function systemState(system: GovernedSystem): SystemState {
  return system.flag === null ? 'none' : states[system.flag];
}

/**
 * Whether a system has identities of which one may see none: its flag follows from
 * them, and how many they are is not told.
 */
export function hidesIdentities(system: GovernedSystem): boolean {
  return system.flag !== null && system.identities === 0;
}

/** Systems with the worst first, of those the ones with most identities. */
export function sortSystems(
  systems: readonly GovernedSystem[],
): GovernedSystem[] {
  const rank = (system: GovernedSystem) =>
    SYSTEM_STATES.indexOf(systemState(system));
  return [...systems].sort(
    (a, b) =>
      rank(a) - rank(b) ||
      b.ownerless - a.ownerless ||
      b.identities - a.identities ||
      a.title.localeCompare(b.title),
  );
}

const SMALLEST = 132;
const LARGEST = 300;

/**
 * Width of a tile in pixels. It grows with every doubling of the identities, because
 * one system with a thousand of them must not push all others off the picture.
 */
export function tileWidth(identities: number): number {
  return Math.min(LARGEST, SMALLEST + 20 * Math.log2(1 + identities));
}

/** How many systems stand in each state; states without any are left out. */
export function countStates(
  systems: readonly GovernedSystem[],
): Array<{ state: SystemState; count: number }> {
  return SYSTEM_STATES.map(state => ({
    state,
    count: systems.filter(system => systemState(system) === state).length,
  })).filter(({ count }) => count > 0);
}
