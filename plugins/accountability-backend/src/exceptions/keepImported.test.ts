import type { ExceptionTerms } from 'backstage-plugin-accountability-common';
import { keepImported } from './keepImported';

const END = '2027-01-31T00:00:00.000Z';
const said = { reference: 'R-1', claims: { approvedBy: 'Jo' } };
const terms = (of: Partial<ExceptionTerms>) => of as ExceptionTerms;

describe('keepImported', () => {
  it.each<[string, Partial<ExceptionTerms>, Partial<ExceptionTerms>, unknown]>([
    ['is kept', { imported: said, expiresAt: END }, { expiresAt: END }, said],
    [
      'is not written by hand',
      { imported: said, expiresAt: END },
      { imported: { claims: { approvedBy: 'Me' } }, expiresAt: END },
      said,
    ],
    [
      'is not made up',
      { expiresAt: END },
      { imported: said, expiresAt: END },
      undefined,
    ],
    [
      'stays without an end for as long as nobody chooses one',
      { imported: { ...said, withoutEnd: true }, expiresAt: END },
      { imported: said, expiresAt: END },
      { ...said, withoutEnd: true },
    ],
    [
      'has an end once somebody has chosen one',
      { imported: { ...said, withoutEnd: true }, expiresAt: END },
      { expiresAt: '2027-01-01T00:00:00.000Z' },
      said,
    ],
  ])('what was imported %s', (_, before, asked, kept) => {
    expect(
      keepImported(terms(before), terms({ title: 'New', ...asked })),
    ).toEqual({
      ...{ title: 'New', expiresAt: asked.expiresAt },
      ...(kept !== undefined && { imported: kept }),
    });
  });
});
