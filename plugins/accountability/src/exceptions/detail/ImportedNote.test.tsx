import { screen } from '@testing-library/react';
import type { ExceptionTerms } from 'backstage-plugin-accountability-common';
import { anExceptionDetail, fakeAccountabilityApi } from '../../testing';
import { inBothSystems } from '../../testing/__testUtils__';
import { ImportedNote } from './ImportedNote';

describe.each(inBothSystems)('ImportedNote, %s', (_, render) => {
  const show = async (
    imported: ExceptionTerms['imported'],
    more: Parameters<typeof anExceptionDetail>[0] = {},
  ) => {
    const exception = anExceptionDetail({ state: 'draft', ...more });
    await render(
      <ImportedNote
        exception={{ ...exception, terms: { ...exception.terms, imported } }}
      />,
      { api: fakeAccountabilityApi() },
    );
  };
  const claims = { approvedBy: 'Jo Bloggs', approvedAt: '2024-02-01' };

  it('says what the file says, and that it does not count', async () => {
    await show({ reference: 'RISK-1', claims });
    expect(
      await screen.findByText(
        'The file says approved by Jo Bloggs on 2024-02-01, which does not count here.',
      ),
    ).toBeInTheDocument();
    expect(screen.getByText(/RISK-1/)).toBeInTheDocument();
    expect(screen.queryByText(/Choose/)).not.toBeInTheDocument();
  });

  it.each([
    [/names no end/, { claims, withoutEnd: true }, {}],
    [/has passed/, { claims }, { expiresAt: '2020-01-01T00:00:00.000Z' }],
    [/later than/, { claims }, { expiresAt: '2030-01-01T00:00:00.000Z' }],
  ])('says %s while it is a draft', async (text, imported, more) => {
    await show(imported, more);
    expect(await screen.findByText(text)).toBeInTheDocument();
  });
});
