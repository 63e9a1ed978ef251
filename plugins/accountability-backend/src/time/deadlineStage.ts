/**
 * Marks of this stage name what may have other deadlines now: `exception:12`,
 * `identity:34`, or the ref of an outcome.
 */
export const DEADLINE_STAGE = 'deadline';
