/** Columns that can be chosen; the name is always there. */
export const COLUMN_IDS = [
  'owner',
  'findings',
  'privilege',
  'environment',
  'lastUsedAt',
  'firstSeenAt',
  'credentials',
  'linkedEntities',
  'origin',
  'status',
] as const;

/** A column beside the name. */
export type ColumnId = (typeof COLUMN_IDS)[number];

/** Columns of somebody who has not chosen any. */
export const DEFAULT_COLUMNS: readonly ColumnId[] = [
  'owner',
  'findings',
  'privilege',
  'lastUsedAt',
];
