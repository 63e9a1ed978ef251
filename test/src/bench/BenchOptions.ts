/** What can be measured. */
export const measurements = [
  'catalog',
  'importer',
  'http',
  'memory',
  'scorecard',
  'escalation',
  'frontend',
] as const;

/** One of the things that can be measured. */
export type Measurement = (typeof measurements)[number];

/** What a run measures, and how large the invented company is. */
export interface BenchOptions {
  only: readonly Measurement[];
  databases: readonly ('SQLite' | 'PostgreSQL')[];
  rounds: number;
  /** Components whose ingest into the catalog is measured. */
  ingested: number;
  /** Non-human identities that are imported. */
  identities: number;
  /** Components that the directory knows meanwhile. */
  components: number;
}
