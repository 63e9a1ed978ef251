import {
  collectRecords,
  importFile,
  type CollectedRecords,
} from 'backstage-plugin-accountability-node';
import { normalisedFormat } from '../normalisedFormat';

/** Reads files, by name and content, as a source of the scope acme would. */
export async function readNormalised(
  files: Record<string, string | Uint8Array>,
  settings: Record<string, string> = {},
): Promise<CollectedRecords & { lost: string[]; notes: string[] }> {
  const given = Object.entries(files).map(([name, content]) =>
    importFile(name, content),
  );
  const collected = await collectRecords(options =>
    normalisedFormat.read(given, { ...options, scope: 'acme', settings }),
  );
  const messages = (effect: string) =>
    collected.problems
      .filter(problem => problem.effect === effect)
      .map(problem => problem.message);
  return {
    ...collected,
    lost: messages('record-lost'),
    notes: messages('note'),
  };
}
