import { useApi } from '@backstage/core-plugin-api';
import {
  type ExceptionImport,
  type ExceptionImportRow,
  MAX_IMPORT_BYTES,
} from 'backstage-plugin-accountability-common';
import { useState } from 'react';
import { accountabilityApiRef } from '../../api';
import { type Submission, useSubmit } from '../../shared';
import { useText } from '../../translation';
import { bytesOf } from './bytesOf';
import { readRegisterText } from './readRegisterText';

/** Rows that are sent at once, so that it shows how far an import has come. */
const AT_ONCE = 25;
const MEBIBYTE = 1024 * 1024;

/** A file that was read, and what would become of its rows. */
export interface ReadRegister {
  name: string;
  csv: string;
  /** The register that its rows were looked up in. */
  register: string;
  preview: ExceptionImport;
}

/** One import, from the file to the drafts. */
export interface RegisterImport {
  register: string;
  setRegister(register: string): void;
  read?: ReadRegister;
  reading: Submission;
  applying: Submission;
  /** Rows that were sent, as they came back. */
  sent: readonly ExceptionImportRow[];
  choose(file: File): void;
  /** Looks the rows up in the register that is named by now. */
  rename(): void;
  apply(): void;
  /** Back to the beginning. */
  again(): void;
}

const named = (register: string) => (register ? { register } : {});

/** Reads a file, shows what would come of it, and makes drafts piece by piece. */
export function useRegisterImport(): RegisterImport {
  const t = useText();
  const api = useApi(accountabilityApiRef);
  const [register, setRegister] = useState('');
  const [read, setRead] = useState<ReadRegister>();
  const [sent, setSent] = useState<readonly ExceptionImportRow[]>([]);
  const reading = useSubmit();
  const applying = useSubmit();

  const preview = async ({ name, csv }: Pick<ReadRegister, 'name' | 'csv'>) => {
    const of = register.trim();
    setRead({
      ...{ name, csv, register: of },
      preview: await api.previewExceptionImport({ csv, ...named(of) }),
    });
  };

  const textOf = async (file: File): Promise<string> => {
    if (file.size > MAX_IMPORT_BYTES) {
      throw new Error(
        t('exceptions.importing.tooLarge', {
          size: String(MAX_IMPORT_BYTES / MEBIBYTE),
        }),
      );
    }
    const csv = readRegisterText(await bytesOf(file));
    if (csv === undefined) throw new Error(t('exceptions.importing.noText'));
    return csv;
  };
  return {
    ...{ register, setRegister, read, reading, applying, sent },
    choose: file =>
      reading.run(async () => {
        const csv = await textOf(file);
        await preview({ name: file.name, csv });
      }),
    rename: () => reading.run(async () => read && preview(read)),
    apply: () =>
      applying.run(async () => {
        if (!read) return;
        const back = new Set(sent.map(({ line }) => line));
        const lines = read.preview.rows
          .filter(({ is, line }) => is === 'new' && !back.has(line))
          .map(({ line }) => line);
        for (let at = 0; at < lines.length; at += AT_ONCE) {
          const { rows } = await api.importExceptions({
            ...{ csv: read.csv, ...named(read.register) },
            lines: lines.slice(at, at + AT_ONCE),
          });
          setSent(before => [...before, ...rows]);
        }
      }),
    again: () => {
      setRead(undefined);
      setSent([]);
    },
  };
}
