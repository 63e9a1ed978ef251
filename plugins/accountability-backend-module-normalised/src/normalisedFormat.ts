import { InputError } from '@backstage/errors';
import type { IdentityRecord } from 'backstage-plugin-accountability-common';
import {
  readRecord,
  type FormatOptions,
  type IdentityFormat,
  type ImportFile,
} from 'backstage-plugin-accountability-node';
import { CAPABILITIES } from './capabilities';
import { rawIdentities } from './rawIdentities';
import { scopeNamedBy } from './scopeNamedBy';
import { SeenIdentities } from './SeenIdentities';

const BATCH = 500;
const PROVIDER = /^[a-z0-9][a-z0-9-]{0,62}$/;

/**
 * Reads the normalised format: JSON, JSON lines, YAML and CSV, written by hand or by
 * a script, for every system that has no module of its own.
 *
 * @public
 */
export const normalisedFormat: IdentityFormat = {
  id: 'normalised',
  title: 'Normalised format',
  provider: 'normalised',
  description:
    'Our own format for everything else, AI agents included: JSON, JSON lines, YAML or CSV. See docs/normalised-format.md.',
  extensions: ['.json', '.jsonl', '.yaml', '.yml', '.csv'],
  settings: [
    {
      name: 'provider',
      description:
        'System of the records that name none, lower case: postgresql, salesforce',
    },
  ],
  capabilities: CAPABILITIES,

  detectScope: scopeNamedBy,

  async *read(files, options) {
    const { provider } = options.settings;
    if (provider && !PROVIDER.test(provider)) {
      throw new InputError(
        'The setting provider is no name of a system; write lower-case letters, digits and dashes',
      );
    }
    const seen = new SeenIdentities();
    const failures: { error: InputError; file: string }[] = [];
    let read = 0;
    let batch: IdentityRecord[] = [];
    for (const file of files) {
      try {
        for await (const record of recordsOf(file, { ...options, seen })) {
          read++;
          batch.push(record);
          if (batch.length >= BATCH) {
            yield batch;
            batch = [];
          }
        }
      } catch (error) {
        if (!InputError.is(error)) throw error;
        failures.push({ error, file: file.name });
      }
    }
    if (failures.length > 0 && read === 0) throw failures[0].error;
    for (const { error, file } of failures) {
      options.report({ effect: 'record-lost', message: error.message, file });
    }
    if (batch.length > 0) yield batch;
  },
};

async function* recordsOf(
  file: ImportFile,
  options: FormatOptions & { seen: SeenIdentities },
): AsyncGenerator<IdentityRecord> {
  const { seen, report, signal, scope, settings } = options;
  const defaults = { provider: settings.provider || undefined, scope };
  const told = new Set<string>();
  for (const { value, lost, place } of rawIdentities(
    file.name,
    await file.text(),
    options,
  )) {
    signal.throwIfAborted();
    const lose = (why: string) => {
      const named = why.startsWith(place.file);
      const message = named ? why : `${place.file}, ${place.record}: ${why}`;
      report({ effect: 'record-lost', message, ...place });
    };
    if (!value) {
      lose(lost);
      continue;
    }
    const checked = readRecord(value, defaults);
    for (const note of checked.notes) {
      // The same remark about thousands of records would push everything else out.
      if (told.has(note)) continue;
      told.add(note);
      const message = `${place.file}, ${place.record}: ${note}`;
      report({ effect: 'note', message, ...place });
    }
    const { record } = checked;
    const repeated = record && seen.repeats(record, place);
    if (!record) lose(checked.lost);
    else if (repeated) lose(repeated);
    else yield record;
  }
}
