import type { IdentityRecord } from 'backstage-plugin-accountability-common';
import { checkRecord } from './checkRecord';
import { isPlainObject } from './isPlainObject';
import { expandTimes } from './expandTimes';
import { ownHints } from './ownHints';
import { generalPathOf } from './pathOf';
import { unknownField } from './unknownField';
import { withoutExtensions } from './withoutExtensions';
import { withoutSecrets } from './withoutSecrets';

/** What a record takes from its source where it says nothing itself. @public */
export interface RecordDefaults {
  provider?: string;
  scope: string;
}

/** A checked record, or why there is none, and what was left out on the way. @public */
export type ReadRecord = { notes: string[] } & (
  | { record: IdentityRecord; lost?: undefined }
  | { record?: undefined; lost: string }
);

function repeatedUid({ credentials }: IdentityRecord): number {
  const uids = credentials.map(credential => credential.uid);
  return uids.findIndex((uid, index) => uids.indexOf(uid) !== index);
}

/** Owner hints without a value say nothing, and spreadsheets are full of them. */
function withoutEmptyHints(value: Record<string, unknown>): void {
  if (!Array.isArray(value.ownerHints)) return;
  value.ownerHints = value.ownerHints.filter(
    hint =>
      !isPlainObject(hint) ||
      typeof hint.value !== 'string' ||
      hint.value.trim() !== '',
  );
}

function complete(record: IdentityRecord): IdentityRecord {
  const own = ownHints(record);
  const { aiAgent = record.kind === 'ai-agent' || undefined } = record.traits;
  return {
    ...record,
    traits:
      aiAgent === undefined ? record.traits : { ...record.traits, aiAgent },
    ownerHints: record.ownerHints.filter(hint => !own.includes(hint)),
  };
}

/**
 * Reads one record of the normalised format as somebody wrote it, in a file or a
 * pushed batch: secrets and fields of their own (`x-…`) are left out, times in every
 * spelling are understood, and what the record does not say is taken from its source.
 * Neither notes nor reasons quote values, which may be secrets.
 *
 * @public
 */
export function readRecord(raw: unknown, defaults: RecordDefaults): ReadRecord {
  if (!isPlainObject(raw)) return { lost: 'is not a mapping', notes: [] };
  const safe = withoutSecrets(raw);
  const plain = withoutExtensions(safe.value);
  const notes = [
    ...safe.removed.map(
      path =>
        `${generalPathOf(
          path,
        )} looks like a secret and was left out; remove it where it comes from, and rotate the secret`,
    ),
    ...plain.removed.map(path => `${generalPathOf(path)} was left out`),
  ];
  const unknown = unknownField(plain.value);
  if (unknown) return { lost: unknown, notes };
  const { value, wrong } = expandTimes(plain.value as Record<string, unknown>);
  if (wrong.length > 0) {
    const lost = `${wrong[0]} is no time; write 2026-11-23T12:00:00Z, 2026-11-23, never or not-supported`;
    return { lost, notes };
  }
  withoutEmptyHints(value);
  value.provider ??= defaults.provider;
  value.scope ??= defaults.scope;
  if (value.provider === undefined) {
    const lost =
      'provider is missing; write it in the record, or set it for the source (settings.provider)';
    return { lost, notes };
  }
  const { record, problem } = checkRecord(value);
  if (!record) return { lost: problem, notes };
  const repeated = repeatedUid(record);
  if (repeated !== -1) {
    const lost = `credentials[${repeated}].uid is the uid of another credential too; give each its own`;
    return { lost, notes };
  }
  if (ownHints(record).length > 0) {
    notes.push('an owner hint names the identity itself and was left out');
  }
  return { record: complete(record), notes };
}
