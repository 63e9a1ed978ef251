/**
 * Marks of this stage name what may have other deadlines now: `exception:12`, or the
 * ref of an outcome.
 */
export const DEADLINE_STAGE = 'deadline';

/**
 * The same for credentials, as `identity:34`: there may be very many, and nothing else
 * waits for them.
 */
export const ROTATION_STAGE = 'rotation';
