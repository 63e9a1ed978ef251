import { z } from 'zod';

/**
 * Refuses control characters: they break terminals, logs and CSV files, and PostgreSQL
 * holds no NUL; none is ever part of a name.
 */
export const clean = (text: z.ZodString) =>
  // eslint-disable-next-line no-control-regex
  text.refine(s => !/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/.test(s), {
    message: 'contains control characters',
  });

/** A text of at least one and at most so many characters. */
export const text = (max: number) => clean(z.string().min(1).max(max));
