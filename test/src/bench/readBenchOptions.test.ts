import { measurements } from './BenchOptions';
import { readBenchOptions } from './readBenchOptions';

describe('readBenchOptions', () => {
  it('measures everything quickly on both databases by default', () => {
    expect(readBenchOptions([])).toEqual({
      only: measurements,
      databases: ['SQLite', 'PostgreSQL'],
      rounds: 5,
      ingested: 1_000,
      identities: 10_000,
      components: 2_000,
    });
  });

  it.each([
    { args: ['--full'], identities: 100_000, ingested: 5_000 },
    { args: ['--large'], identities: 1_000_000, databases: ['PostgreSQL'] },
    { args: ['--large'], only: ['importer', 'scorecard'] },
    { args: ['--full', '--identities', '30000'], identities: 30_000 },
    { args: ['--only', 'http,memory'], only: ['http', 'memory'] },
    { args: ['--database', 'sqlite'], databases: ['SQLite'] },
    { args: ['--rounds', '7'], rounds: 7 },
  ])('understands $args', ({ args, ...expected }) => {
    expect(readBenchOptions(args)).toMatchObject(expected);
  });

  it.each([
    { args: ['--only', 'speed'], says: "no measurement 'speed'" },
    { args: ['--rounds', '0'], says: '--rounds takes a whole number' },
    { args: ['--identities', 'many'], says: '--identities takes a whole' },
    { args: ['--fast'], says: "Unknown option '--fast'" },
  ])('refuses $args', ({ args, says }) => {
    expect(() => readBenchOptions(args)).toThrow(says);
  });
});
