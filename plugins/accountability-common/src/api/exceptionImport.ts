import { z } from 'zod';
import { importedTermsSchema } from '../exceptions';
import { instantSchema } from '../inventory';
import { severitySchema } from '../rules';

/** Largest register that is taken at once. @public */
export const MAX_IMPORT_BYTES = 5 * 1024 * 1024;
/** Most rows of one register. @public */
export const MAX_IMPORT_ROWS = 1_000;

/**
 * The columns of a register, as the template heads them. Case, spaces, underscores
 * and hyphens make no difference.
 *
 * @public
 */
export const EXCEPTION_IMPORT_COLUMNS = [
  'reference',
  'title',
  'rules',
  'identities',
  'outcomes',
  'reason',
  'justification',
  'owner',
  'expires',
  'effective from',
  'severity',
  'approved by',
  'approved at',
  'compensating controls',
  'remediation',
  'treatment',
  'residual likelihood',
  'residual impact',
  'residual rating',
] as const;
/** @public */
export type ExceptionImportColumn = (typeof EXCEPTION_IMPORT_COLUMNS)[number];

/** A register with its head and no rows. @public */
export const EXCEPTION_IMPORT_TEMPLATE = `${EXCEPTION_IMPORT_COLUMNS.join(
  ',',
)}\r\n`;

/** A register as CSV. @public */
export const exceptionImportPreviewRequestSchema = z
  .object({
    csv: z.string().min(1).max(MAX_IMPORT_BYTES),
    /** Which register it is: a reference is recognised within one. */
    register: z
      .string()
      .trim()
      .toLowerCase()
      .min(1)
      .max(100)
      .default('register'),
  })
  .strict();
/** @public */
export type ExceptionImportPreviewRequest = z.input<
  typeof exceptionImportPreviewRequestSchema
>;

/** @public */
export const exceptionImportRequestSchema = exceptionImportPreviewRequestSchema
  .extend({
    /** Only the rows that begin at these lines; all when left out. */
    lines: z
      .array(z.number().int().min(1))
      .min(1)
      .max(MAX_IMPORT_ROWS)
      .optional(),
  })
  .strict();
/** @public */
export type ExceptionImportRequest = z.input<
  typeof exceptionImportRequestSchema
>;

/** What becomes, or became, of one row of a register. @public */
export const exceptionImportRowSchema = z.object({
  /** Where the row begins in the file, counted from 1. */
  line: z.number().int(),
  /**
   * `new` would become a draft, `created` has become one; `there` came with an
   * earlier import and is left alone; `refused` cannot become one as it is.
   */
  is: z.enum(['new', 'created', 'there', 'refused']),
  reference: z.string().optional(),
  title: z.string().optional(),
  rules: z.array(z.string()),
  /** How many identities and outcomes it is about. */
  subjects: z.number().int(),
  /** How severe it counts here, whatever the file says. */
  severity: severitySchema.optional(),
  /** When the draft ends. */
  expiresAt: instantSchema.optional(),
  withoutEnd: z.boolean(),
  claims: importedTermsSchema.shape.claims,
  /** Why it is refused, with what to do about it. */
  problems: z.array(z.string()),
  /** What is to be done in the draft before it is handed in. */
  notes: z.array(z.string()),
  /** The exception that came of it, where the caller may see it. */
  exceptionId: z.string().optional(),
});
/** @public */
export type ExceptionImportRow = z.infer<typeof exceptionImportRowSchema>;

/** Every row of a register, and what became of it. @public */
export const exceptionImportSchema = z.object({
  rows: z.array(exceptionImportRowSchema),
  /** Columns that mean nothing here, so that nothing of them is kept. */
  unread: z.array(z.string()),
});
/** @public */
export type ExceptionImport = z.infer<typeof exceptionImportSchema>;
