/** Texts in the list of the catalog. */
export const catalogMessages = {
  flag: 'Accountability',
} as const;
