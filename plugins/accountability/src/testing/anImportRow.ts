import type { ExceptionImportRow } from 'backstage-plugin-accountability-common';

/** One row of another register, new here; say only what matters. */
export function anImportRow(
  partial: Partial<ExceptionImportRow> = {},
): ExceptionImportRow {
  return {
    line: 2,
    is: 'new',
    reference: 'RISK-1',
    title: 'The key of payments',
    rules: ['NHI-07'],
    subjects: 1,
    severity: 'high',
    expiresAt: '2027-01-04T22:59:59.000Z',
    withoutEnd: false,
    claims: {},
    problems: [],
    notes: [],
    ...partial,
  };
}
