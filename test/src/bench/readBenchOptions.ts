import { parseArgs } from 'node:util';
import {
  measurements,
  type BenchOptions,
  type Measurement,
} from './BenchOptions';

const DATABASES = ['SQLite', 'PostgreSQL'] as const;

// How large the company is: to look quickly, as the goals say, and at its largest.
const QUICK = { ingested: 1_000, identities: 10_000, components: 2_000 };
const FULL = { ingested: 5_000, identities: 100_000, components: 20_000 };
const LARGE = { ingested: 5_000, identities: 1_000_000, components: 20_000 };

/** Reads the command line; throws what to write instead. */
export function readBenchOptions(args: string[]): BenchOptions {
  const { values } = parseArgs({
    args,
    options: {
      full: { type: 'boolean' },
      large: { type: 'boolean' },
      only: { type: 'string' },
      database: { type: 'string' },
      rounds: { type: 'string', default: '5' },
      ingested: { type: 'string' },
      identities: { type: 'string' },
      components: { type: 'string' },
    },
  });
  const size = values.large ? LARGE : (values.full && FULL) || QUICK;
  return {
    // At a million, what the goals are about is the importer and the scorecard on PostgreSQL.
    only: values.only
      ? values.only.split(',').map(toMeasurement)
      : (values.large && ['importer', 'scorecard']) || measurements,
    databases: DATABASES.filter(name =>
      values.database
        ? name.toLowerCase() === values.database.toLowerCase()
        : name === 'PostgreSQL' || !values.large,
    ),
    rounds: toCount('rounds', values.rounds),
    ingested: toCount('ingested', values.ingested ?? size.ingested),
    identities: toCount('identities', values.identities ?? size.identities),
    components: toCount('components', values.components ?? size.components),
  };
}

function toMeasurement(name: string): Measurement {
  const known = measurements.find(measurement => measurement === name);
  if (!known) {
    throw new Error(
      `There is no measurement '${name}'; --only takes ${measurements.join(
        ', ',
      )}, separated by commas.`,
    );
  }
  return known;
}

function toCount(name: string, text: string | number): number {
  const count = Number(text);
  if (!Number.isInteger(count) || count < 1) {
    throw new Error(`--${name} takes a whole number from 1 on, not '${text}'.`);
  }
  return count;
}
