import {
  collectRecords,
  type ImportFile,
} from 'backstage-plugin-accountability-node';
import { kubernetesFormat } from '../kubernetesFormat';

/** Reads files as the format does in a run, and collects all it says. */
export async function readAll(
  files: ImportFile[],
  settings: Record<string, string> = {},
) {
  const { records, problems } = await collectRecords(options =>
    kubernetesFormat.read(files, { ...options, scope: 'test', settings }),
  );
  const named = (name: string) => {
    const record = records.find(r => r.name === name);
    if (!record) throw new Error(`no record named ${name}`);
    return record;
  };
  return { records, problems, named };
}
