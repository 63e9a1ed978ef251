import type { ExceptionTerms } from 'backstage-plugin-accountability-common';

/**
 * Changed terms with what the register that they came from said, which nobody writes
 * by hand. Whoever chooses another end has chosen one.
 */
export function keepImported(
  before: Pick<ExceptionTerms, 'imported' | 'expiresAt'>,
  asked: ExceptionTerms,
): ExceptionTerms {
  const { imported: _, ...terms } = asked;
  if (!before.imported) return terms;
  const { withoutEnd, ...said } = before.imported;
  return {
    ...terms,
    imported:
      withoutEnd && before.expiresAt === asked.expiresAt
        ? before.imported
        : said,
  };
}
