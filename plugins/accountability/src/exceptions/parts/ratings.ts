/** Ratings of likelihood and impact, the least first, as the names of their texts. */
export const RATINGS = ['1', '2', '3', '4', '5'] as const;
