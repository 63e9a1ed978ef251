import type { Format } from 'backstage-plugin-accountability-common';
import { useState } from 'react';
import type { UploadRequest } from './UploadRequest';

/** What somebody has filled in about the files to drop, and what is missing. */
export interface UploadForm {
  format?: Format;
  setFormat(id: string): void;
  scope: string;
  setScope(scope: string): void;
  settings: Record<string, string>;
  setSetting(name: string, value: string): void;
  files: readonly File[];
  /** Files of the same name replace each other. */
  addFiles(files: readonly File[]): void;
  removeFile(file: File): void;
  missing: { format: boolean; files: boolean };
  /** The request when nothing is missing; otherwise it starts to point out what is. */
  check(): UploadRequest | undefined;
}

/** State of the fields. Nothing is complained about before the first try. */
export function useUploadForm(formats: readonly Format[]): UploadForm {
  const [chosen, setFormat] = useState<string>();
  const [scope, setScope] = useState('');
  const [settings, setSettings] = useState<Record<string, string>>({});
  const [files, setFiles] = useState<readonly File[]>([]);
  const [tried, setTried] = useState(false);
  const only = formats.length === 1 ? formats[0] : undefined;
  const format = formats.find(({ id }) => id === chosen) ?? only;
  const lacks = { format: !format, files: files.length === 0 };
  return {
    format,
    setFormat,
    scope,
    setScope,
    settings,
    setSetting: (name, value) =>
      setSettings(old => ({ ...old, [name]: value })),
    files,
    addFiles: added =>
      setFiles(old => [
        ...old.filter(file => !added.some(({ name }) => name === file.name)),
        ...added,
      ]),
    removeFile: file => setFiles(old => old.filter(one => one !== file)),
    missing: { format: tried && lacks.format, files: tried && lacks.files },
    check() {
      setTried(true);
      if (!format || lacks.files) return undefined;
      const given = format.settings
        .map(({ name }) => [name, settings[name]?.trim() ?? ''])
        .filter(([, value]) => value);
      return {
        format: format.id,
        ...(scope.trim() && { scope: scope.trim() }),
        settings: Object.fromEntries(given),
        files: [...files],
      };
    },
  };
}
