/** Texts of the page of one identity. */
export const identityMessages = { what: 'this identity' } as const;
