import fs from 'node:fs';
import path from 'node:path';
import { resolvePackagePath } from '@backstage/backend-plugin-api';
import {
  importFile,
  type ImportFile,
} from 'backstage-plugin-accountability-node';

const ROOT =
  process.env.ACCOUNTABILITY_REAL_INPUT ??
  resolvePackagePath(
    'backstage-plugin-accountability-backend-module-kubernetes',
    '../../../shared/real-input',
  );

/** Whether the real public files lie beside this checkout. */
export const hasRealInput = fs.existsSync(path.join(ROOT, 'k8s'));

/** Folders of real Kubernetes files. */
export function realFolders(): string[] {
  return fs.readdirSync(path.join(ROOT, 'k8s')).sort();
}

/** All files of a folder of real input, or the one file. */
export function realFiles(folder: string): ImportFile[] {
  const at = path.join(ROOT, 'k8s', folder);
  const names = fs.statSync(at).isFile()
    ? ['']
    : fs
        .readdirSync(at, { recursive: true, withFileTypes: true })
        .filter(entry => entry.isFile())
        .map(entry =>
          path.relative(at, path.join(entry.parentPath, entry.name)),
        )
        .filter(name => /\.(json|ya?ml)$/.test(name))
        .sort();
  return names.map(name => importFile(path.join(at, name)));
}
