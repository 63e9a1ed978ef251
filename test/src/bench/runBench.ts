import { formatResults } from './report/formatResults';
import type { Result } from './report/Result';
import { writeResults } from './report/writeResults';
import { postgresServer } from './database/postgresServer';
import { sqliteFiles } from './database/sqliteFiles';
import { measureFrontend } from './frontend/measureFrontend';
import { measureImporter } from './importer/measureImporter';
import { measureMemory } from './memory/measureMemory';
import { measureIngest } from './catalog/measureIngest';
import { measureHttp } from './http/measureHttp';
import { measureScorecard } from './scorecard/measureScorecard';
import { measureSweep } from './escalation/measureSweep';
import type { BenchOptions, Measurement } from './BenchOptions';
import { readBenchOptions } from './readBenchOptions';

const POSTGRES = 'BACKSTAGE_TEST_DATABASE_POSTGRES18_CONNECTION_STRING';

/**
 * Measures what the product costs, each number a ratio from this run:
 *
 *   yarn bench [--full | --large] [--only catalog,importer,http,memory,scorecard,escalation,frontend]
 *     [--database sqlite|postgresql] [--rounds 5] [--ingested 500]
 *     [--identities 10000] [--components 2000]
 */
async function runBench(): Promise<void> {
  // Or the portal's code would ping every database again and again.
  process.env.NODE_ENV = 'test';
  const options = readBenchOptions(process.argv.slice(2));
  const startedAt = new Date();
  const results: Result[] = [];
  for (const { name, run } of planned(options)) {
    process.stderr.write(`${name} …\n`);
    const measured = await run();
    results.push(...measured);
    // Long runs show what they have, in case they are stopped.
    process.stderr.write(`${formatResults(measured)}\n`);
  }
  const file = await writeResults(results, { options, startedAt });
  process.stdout.write(`\n${formatResults(results)}\n\nKept in ${file}\n`);
}

// What one entity costs to read does not depend on how many others there are.
const SERVED = { identities: 5_000, components: 500 };

interface Planned {
  name: string;
  run(): Promise<Result[]>;
}

function planned(options: BenchOptions): Planned[] {
  const { only, rounds, ingested, identities, components } = options;
  const estate = { identities, components };
  const perDatabase = options.databases.flatMap((name): Planned[] => {
    const database =
      name === 'SQLite'
        ? sqliteFiles
        : postgresServer(String(process.env[POSTGRES]));
    const measurements: [Measurement, () => Promise<Result[]>][] = [
      ['catalog', () => measureIngest({ database, ingested, rounds })],
      ['importer', () => measureImporter({ database, estate, rounds })],
      ['http', () => measureHttp({ database, estate: SERVED, rounds })],
      ['memory', () => measureMemory({ database, estate, rounds })],
      ['scorecard', () => measureScorecard({ database, estate, rounds })],
      ['escalation', () => measureSweep({ database, rounds })],
    ];
    return measurements
      .filter(([measurement]) => only.includes(measurement))
      .map(([measurement, run]) => ({ name: `${measurement}, ${name}`, run }));
  });
  return only.includes('frontend')
    ? [...perDatabase, { name: 'frontend', run: measureFrontend }]
    : perDatabase;
}

runBench().then(
  () => process.exit(),
  error => {
    process.stderr.write(`${error.stack}\n`);
    process.exit(1);
  },
);
