import { compare } from '../compare';
import type { Costs } from '../interleave';
import type { Result } from '../report/Result';

const SHARE_FOR_CHANGES = 0.05;

/** Holds what imports took against what their rows take, by the clock on the wall. */
export function importResults(
  costs: Costs,
  run: { database: string; identities: number },
): Result[] {
  const seconds = (name: string) =>
    (costs.get(name) ?? []).map(cost => cost.seconds);
  const first = seconds('first import');
  const inserts = seconds('inserts of all rows');
  const unchanged = seconds('unchanged import');
  const hashing = seconds('reading and hashing all rows');
  const changed = seconds('import with 1 % changed');
  const allowed = first.map(
    (cost, round) => cost * SHARE_FOR_CHANGES + unchanged[round],
  );
  const common = {
    database: run.database,
    unit: '×' as const,
    rounds: first.length,
  };
  const nhis = `${run.identities.toLocaleString('en')} NHIs`;
  return [
    {
      ...common,
      ...compare(first, inserts),
      what: `${nhis} from batches to posture ÷ multi-row inserts of all rows`,
      goal: 3,
      costs: { first, inserts },
    },
    {
      ...common,
      ...compare(unchanged, hashing),
      what: `${nhis} again unchanged ÷ reading and hashing all rows`,
      goal: 1,
      costs: { unchanged, hashing },
    },
    {
      ...common,
      ...compare(changed, allowed),
      what: `${nhis} with 1 % changed ÷ (5 % of the first + unchanged)`,
      goal: 1,
      costs: { changed, allowed },
    },
  ];
}
