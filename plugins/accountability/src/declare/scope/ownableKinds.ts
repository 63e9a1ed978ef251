/** Kinds of the catalog that something can be governed of, as they are written. */
export const OWNABLE_KINDS = [
  'Component',
  'API',
  'Resource',
  'System',
  'Domain',
] as const;
