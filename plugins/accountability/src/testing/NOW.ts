/** The moment at which tests look. */
export const NOW = new Date('2026-11-23T12:00:00Z');
