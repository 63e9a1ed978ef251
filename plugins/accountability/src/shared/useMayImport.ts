import { sourceImportPermission } from 'backstage-plugin-accountability-common';
import { useMay } from './useMay';

/** Whether the person may start readings and drop files. */
export function useMayImport(): boolean {
  return useMay(sourceImportPermission);
}
