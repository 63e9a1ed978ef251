import type { IdentityRecord } from 'backstage-plugin-accountability-common';
import type {
  ImportFile,
  ReadProblem,
} from 'backstage-plugin-accountability-node';
import { kubernetesFormat } from '../kubernetesFormat';

/** Reads files as the format does in a run, and collects all it says. */
export async function readAll(
  files: ImportFile[],
  settings: Record<string, string> = {},
) {
  const records: IdentityRecord[] = [];
  const problems: ReadProblem[] = [];
  for await (const batch of kubernetesFormat.read(files, {
    scope: 'test',
    settings,
    signal: new AbortController().signal,
    now: new Date('2026-11-23T12:00:00Z'),
    report: problem => problems.push(problem),
  })) {
    records.push(...batch);
  }
  const named = (name: string) => {
    const record = records.find(r => r.name === name);
    if (!record) throw new Error(`no record named ${name}`);
    return record;
  };
  return { records, problems, named };
}
