import {
  identityRecordSchema,
  type IdentityRecord,
} from 'backstage-plugin-accountability-common';
import type { z } from 'zod';
import { stripControl } from '../reading';

const MOST_ISSUES = 3;

function pathOf(path: PropertyKey[]): string {
  return path
    .map(part => {
      if (typeof part === 'number') return `[${part}]`;
      return `.${stripControl(String(part), 80)}`;
    })
    .join('')
    .replace(/^\./, '');
}

function sentenceOf(issue: z.core.$ZodIssue, whole: string): string {
  const path = pathOf(issue.path) || whole;
  if (issue.code === 'unrecognized_keys') {
    const keys = issue.keys.slice(0, 5).map(key => stripControl(key, 80));
    return `${path} has no field ${keys.join(', ')}`;
  }
  return `${path}: ${stripControl(issue.message, 400)}`;
}

/** The first problems, each with its path and without values. */
export function problemOf({ issues }: z.ZodError, whole: string): string {
  const shown = issues
    .slice(0, MOST_ISSUES)
    .map(issue => sentenceOf(issue, whole))
    .join('; ');
  const more = issues.length - MOST_ISSUES;
  return more > 0 ? `${shown}; and ${more} more` : shown;
}

/**
 * Checks a record against the normalised format and fills in its defaults. The
 * problem names the path, never the value, which may be a secret in the wrong field.
 *
 * @public
 */
export function checkRecord(
  input: unknown,
):
  | { record: IdentityRecord; problem?: undefined }
  | { record?: undefined; problem: string } {
  const parsed = identityRecordSchema.safeParse(input);
  if (parsed.success) return { record: parsed.data };
  return { problem: problemOf(parsed.error, 'the record') };
}
