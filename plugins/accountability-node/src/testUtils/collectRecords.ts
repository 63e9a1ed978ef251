import type { IdentityRecord } from 'backstage-plugin-accountability-common';
import type {
  IdentitySource,
  ReadOptions,
  ReadProblem,
  ToldExemptions,
} from '../sources';

/** What a read brought together. @public */
export interface CollectedRecords {
  records: IdentityRecord[];
  problems: ReadProblem[];
  /** Sizes of the batches, in order. */
  batches: number[];
  /** What policy engines let pass, in the order in which it was told. */
  exemptions: ToldExemptions[];
}

/** Day on which tests read unless they say otherwise. */
const TEST_NOW = new Date('2026-11-23T12:00:00Z');

/**
 * Reads a source, or whatever `read` yields, to its end.
 *
 * @param source - an {@link IdentitySource}, or a function that reads with the given options
 * @public
 */
export async function collectRecords(
  source:
    | Pick<IdentitySource, 'read'>
    | ((options: ReadOptions) => AsyncIterable<IdentityRecord[]>),
  options?: Partial<ReadOptions>,
): Promise<CollectedRecords> {
  const collected: CollectedRecords = {
    records: [],
    problems: [],
    batches: [],
    exemptions: [],
  };
  const readOptions: ReadOptions = {
    signal: options?.signal ?? new AbortController().signal,
    now: options?.now ?? TEST_NOW,
    report: problem => {
      collected.problems.push(problem);
      options?.report?.(problem);
    },
    exempt: told => {
      collected.exemptions.push(told);
      options?.exempt?.(told);
    },
  };
  const read =
    typeof source === 'function'
      ? source(readOptions)
      : source.read(readOptions);
  for await (const batch of read) {
    collected.batches.push(batch.length);
    // Not push(...batch): a batch of a hundred thousand would exhaust the stack.
    for (const record of batch) collected.records.push(record);
  }
  return collected;
}
