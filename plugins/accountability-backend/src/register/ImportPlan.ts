import type {
  ExceptionImportRow,
  ExceptionTerms,
} from 'backstage-plugin-accountability-common';

/** A row of another register, with the draft that it would become. */
export interface PlannedRow {
  view: ExceptionImportRow;
  /** By what it is recognised when it is imported again. */
  key: string;
  /** Absent where it becomes none. */
  terms?: ExceptionTerms;
}

/** What an import would do, row by row. */
export interface ImportPlan {
  rows: PlannedRow[];
  /** Columns that mean nothing here. */
  unread: string[];
}
