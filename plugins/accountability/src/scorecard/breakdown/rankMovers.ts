import type { ScorecardRow } from 'backstage-plugin-accountability-common';

/** A member whose ownerless identities became fewer or more. */
export interface Mover {
  row: ScorecardRow;
  /** How many more; fewer where it is negative. */
  by: number;
}

/** Whose ownerless identities changed most since then, the worst first. */
export function movers(
  rows: readonly ScorecardRow[],
  since: 'week' | 'quarter',
  most: number,
): { worse: Mover[]; better: Mover[] } {
  const moved = rows.flatMap((row): Mover[] => {
    const by = row.change[since]?.ownerless ?? 0;
    return by === 0 ? [] : [{ row, by }];
  });
  const sorted = (sign: number) =>
    moved
      .filter(({ by }) => by * sign > 0)
      .sort((a, b) => (b.by - a.by) * sign)
      .slice(0, most);
  return { worse: sorted(1), better: sorted(-1) };
}
