import type { z } from 'zod';
import { exceptionListQuerySchema } from './exceptions';

/** What of the register is exported; all that the caller may see when left out. @public */
export const exceptionExportQuerySchema = exceptionListQuerySchema
  .omit({ mine: true, sort: true, cursor: true, limit: true })
  .strict();
/** @public */
export type ExceptionExportQuery = z.input<typeof exceptionExportQuerySchema>;
