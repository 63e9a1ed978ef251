/** How many days ahead somebody can look. */
export const LOOK_AHEAD = [30, 90, 365] as const;
/** One of these. */
export type LookAhead = (typeof LOOK_AHEAD)[number];
