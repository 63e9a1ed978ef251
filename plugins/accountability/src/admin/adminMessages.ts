/** Texts of the administration. */
export const adminMessages = { title: 'Admin' } as const;
