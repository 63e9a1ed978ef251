import { answerOf } from '../answerOf';
import { compare } from '../compare';
import type { BenchDatabase } from '../database/BenchDatabase';
import type { Estate } from '../estate/Estate';
import type { Result } from '../report/Result';
import { spread } from '../spread';
import { startChild } from '../startChild';
import type { ImportOnce } from './ImportOnce';

const FEWER = 10;

/**
 * How much larger a process gets at most that imports an estate than one that
 * imports a tenth of its identities, beside the same catalog.
 */
export async function measureMemory(options: {
  database: BenchDatabase;
  estate: Estate;
  rounds: number;
}): Promise<Result[]> {
  const { database, estate, rounds } = options;
  const small = { ...estate, identities: estate.identities / FEWER };
  const peaks = { small: [] as number[], large: [] as number[] };
  for (let round = 0; round < rounds; round++) {
    const largeFirst = round % 2 === 1;
    if (largeFirst) peaks.large.push(await peak(database, estate));
    peaks.small.push(await peak(database, small));
    if (!largeFirst) peaks.large.push(await peak(database, estate));
  }
  const ratio = compare(peaks.large, peaks.small).median.toFixed(2);
  const count = (of: Estate) => of.identities.toLocaleString('en');
  return [
    {
      what: `resident memory at ${count(estate)} NHIs − at ${count(
        small,
      )} (÷: ${ratio}×)`,
      database: database.name,
      unit: 'MiB',
      ...spread(peaks.large.map((size, round) => size - peaks.small[round])),
      rounds,
      goal: 100,
      costs: peaks,
    },
  ];
}

async function peak(database: BenchDatabase, estate: Estate): Promise<number> {
  const reserved = await database.reserve();
  try {
    const input: ImportOnce = { config: reserved.config, estate };
    return await answerOf<number>(startChild('memory/importScript.ts', input));
  } finally {
    await reserved.drop();
  }
}
