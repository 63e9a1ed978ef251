/** A moment so many days from now. */
export const daysFromNow = (days: number) =>
  new Date(Date.now() + days * 86_400_000).toISOString();

/** The calendar day so many days from now. */
export const day = (days: number) => daysFromNow(days).slice(0, 10);
