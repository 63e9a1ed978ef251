import type {
  ExceptionApi,
  ExceptionImport,
} from 'backstage-plugin-accountability-common';
import { daysFromNow } from './daysFromNow';

const read: ExceptionImport = {
  unread: ['colour'],
  rows: [
    {
      ...{ line: 2, is: 'new', reference: 'RISK-12', severity: 'high' },
      ...{ title: 'The key of payments', rules: ['NHI-07'], subjects: 1 },
      ...{ expiresAt: daysFromNow(90), withoutEnd: true, problems: [] },
      claims: { approvedBy: 'Jo Bloggs', approvedAt: '2024-02-01' },
      notes: ['The register that it came from names no end; choose one'],
    },
    {
      ...{ line: 3, is: 'there', reference: 'RISK-9', exceptionId: '9' },
      ...{ title: 'Not thought through yet', rules: ['NHI-07'], subjects: 1 },
      ...{ withoutEnd: false, problems: [], claims: {}, notes: [] },
    },
    {
      ...{ line: 4, is: 'refused', reference: 'RISK-13' },
      ...{ rules: ['NHI-99'], subjects: 1, withoutEnd: false, claims: {} },
      ...{ problems: ['There is no rule NHI-99'], notes: [] },
    },
  ],
};

/** Another register, and this one as a file. */
export const cannedRegister: Pick<
  ExceptionApi,
  'previewExceptionImport' | 'importExceptions' | 'exportExceptions'
> = {
  previewExceptionImport: async () => read,
  importExceptions: async ({ lines }) => ({
    ...read,
    rows: read.rows
      .filter(({ line }) => !lines || lines.includes(line))
      .map(row =>
        row.is === 'new' ? { ...row, is: 'created', exceptionId: '9' } : row,
      ),
  }),
  exportExceptions: async () => new Response('id,title\r\n7,Canned\r\n'),
};
