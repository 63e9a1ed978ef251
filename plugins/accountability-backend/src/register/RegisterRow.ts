import type { ExceptionImportColumn } from 'backstage-plugin-accountability-common';

/** One row of another register, as it is written there. */
export interface RegisterRow {
  /** Where it begins, counted from 1. */
  line: number;
  /** What is said, without blank ends; what is empty is left out. */
  says: Partial<Record<ExceptionImportColumn, string>>;
  /** Why it cannot be read. */
  problem?: string;
}
