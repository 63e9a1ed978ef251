import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { resolvePackagePath } from '@backstage/backend-plugin-api';
import {
  decodeText,
  type ImportFile,
} from 'backstage-plugin-accountability-node';

const root =
  process.env.ACCOUNTABILITY_REAL_INPUT ??
  resolvePackagePath(
    'backstage-plugin-accountability-backend-module-aws',
    '../../../shared/real-input',
  );

export const hasRealInput = existsSync(path.join(root, 'aws'));

export const REAL_INPUT_TITLE = hasRealInput
  ? 'real AWS exports'
  : 'real AWS exports (skipped: ACCOUNTABILITY_REAL_INPUT is not there)';

/** Text of a file of the real input. */
export function realText(file: string): string {
  return decodeText(readFileSync(path.join(root, file)), { file });
}

/** The same as the importer gets it. */
export function realFile(file: string): ImportFile {
  return { name: path.basename(file), text: async () => realText(file) };
}

/** Paths of all files below a folder of the real input. */
export function realFiles(folder: string): string[] {
  return readdirSync(path.join(root, folder), {
    recursive: true,
    withFileTypes: true,
  })
    .filter(entry => entry.isFile())
    .map(entry => path.relative(root, path.join(entry.parentPath, entry.name)))
    .sort();
}
