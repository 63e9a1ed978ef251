import type { IdentityRecord } from 'backstage-plugin-accountability-common';
import type {
  ImportFile,
  ReadProblem,
} from 'backstage-plugin-accountability-node';
import { awsIamFormat } from '../format';

export const ACCOUNT = '123456789012';

/** Reads files as the importer would and keeps everything that comes out. */
export async function readExports(
  files: ImportFile[],
  options: { scope?: string; settings?: Record<string, string> } = {},
) {
  const records: IdentityRecord[] = [];
  const problems: ReadProblem[] = [];
  for await (const batch of awsIamFormat.read(files, {
    scope: options.scope ?? ACCOUNT,
    settings: options.settings ?? {},
    signal: new AbortController().signal,
    report: problem => problems.push(problem),
    now: new Date('2026-11-23T12:00:00Z'),
  })) {
    records.push(...batch);
  }
  const messages = (effect: ReadProblem['effect']) =>
    problems.filter(p => p.effect === effect).map(p => p.message);
  return {
    records,
    problems,
    lost: messages('record-lost'),
    notes: messages('note'),
    byName: (name: string) => {
      const found = records.filter(record => record.name === name);
      expect(found).toHaveLength(1);
      return found[0];
    },
  };
}
