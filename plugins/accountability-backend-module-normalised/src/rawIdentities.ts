import type { FormatOptions } from 'backstage-plugin-accountability-node';
import { readCsvIdentities } from './csv';
import { readDocumentIdentities } from './documents';
import { isCsv } from './isCsv';
import type { RawIdentity } from './RawIdentity';

/** The identities of a file as it writes them. */
export function rawIdentities(
  name: string,
  text: string,
  { report }: Pick<FormatOptions, 'report'>,
): Generator<RawIdentity> {
  return isCsv(name, text)
    ? readCsvIdentities(text, { file: name, report })
    : readDocumentIdentities(text, name);
}
