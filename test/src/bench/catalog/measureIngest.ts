import { answerOf } from '../answerOf';
import { compare } from '../compare';
import type { BenchDatabase } from '../database/BenchDatabase';
import { interleave, type Contestant } from '../interleave';
import type { Measured } from '../Measured';
import type { Result } from '../report/Result';
import { startChild } from '../startChild';
import type { Ingest } from './Ingest';

type Role = Pick<Ingest, 'processor' | 'flagged'>;

const ROLES: Record<string, Role> = {
  'no-op, unflagged': { processor: 'no-op', flagged: false },
  'ours, unflagged': { processor: 'ours', flagged: false },
  'no-op, flagged in YAML': { processor: 'no-op', flagged: true },
  'ours, flagged': { processor: 'ours', flagged: true },
};

/**
 * Lets catalogs of their own processes ingest components, with our module and
 * without, and compares the time that they spent on the processors.
 */
export async function measureIngest(options: {
  database: BenchDatabase;
  ingested: number;
  rounds: number;
}): Promise<Result[]> {
  const { database, ingested, rounds } = options;
  const costs = await interleave({
    contestants: Object.entries(ROLES).map(
      ([name, role]): Contestant => ({
        name,
        run: () => ingest(database, { ...role, components: ingested }),
      }),
    ),
    rounds,
  });
  const cpu = (name: string) =>
    (costs.get(name) ?? []).map(cost => cost.cpuSeconds);
  const result = (what: string, name: string, base: string): Result => ({
    what: `${ingested.toLocaleString('en')} components ingested, CPU: ${what}`,
    database: database.name,
    unit: '×',
    ...compare(cpu(name), cpu(base)),
    rounds,
    goal: 1.1,
    costs: { [name]: cpu(name), [base]: cpu(base) },
  });
  return [
    result(
      'unflagged with our module ÷ with a no-op processor',
      'ours, unflagged',
      'no-op, unflagged',
    ),
    result(
      'flagged by our module ÷ the same written in YAML',
      'ours, flagged',
      'no-op, flagged in YAML',
    ),
  ];
}

async function ingest(
  database: BenchDatabase,
  work: Omit<Ingest, 'config'>,
): Promise<Measured> {
  const reserved = await database.reserve();
  try {
    const input: Ingest = { ...work, config: reserved.config };
    return await answerOf(startChild('catalog/ingestScript.ts', input));
  } finally {
    await reserved.drop();
  }
}
