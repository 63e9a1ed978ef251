import { InputError } from '@backstage/errors';
import { parseJson } from 'backstage-plugin-accountability-node';
import {
  decodeReport,
  readCredentialReport,
  unwrapRecording,
} from '../answers';

/** Counts of one credential report, row by row, repeated rows included. @public */
export interface CredentialReportSummary {
  rows: number;
  activeKeys: number;
  /** Not root, no console password, at least one active access key. */
  serviceLikeUsers: number;
  /** Active keys whose last use is `N/A`. */
  activeKeysNeverUsed: number;
}

/**
 * Counts a credential report (CSV, or the answer of `aws iam get-credential-report`),
 * to compare with what another tool counted.
 *
 * @throws InputError when the text is neither.
 * @public
 */
export function summariseCredentialReport(
  text: string,
): CredentialReportSummary {
  const { rows } = readCredentialReport(csvOf(text), {
    context: { report: () => {} },
  });
  const keys = rows.flatMap(row => row.keys.filter(key => key.active));
  return {
    rows: rows.length,
    activeKeys: keys.length,
    serviceLikeUsers: rows.filter(
      row =>
        !row.arn.endsWith(':root') &&
        row.passwordEnabled !== true &&
        row.keys.some(key => key.active),
    ).length,
    activeKeysNeverUsed: keys.filter(
      ({ lastUsedAt }) =>
        lastUsedAt.observability === 'observed' && lastUsedAt.value === null,
    ).length,
  };
}

function csvOf(text: string): string {
  const csv = decodeReport(text) ?? decodeReport(contentOf(text));
  if (csv !== undefined) return csv;
  throw new InputError(
    'The text is not a credential report; export it with aws iam get-credential-report',
  );
}

function contentOf(text: string): unknown {
  const answer = unwrapRecording(parseJson(text, 'credential report'));
  return (answer as { Content?: unknown } | null)?.Content;
}
