/** Marks of this stage name entities whose posture must be worked out anew. */
export const POSTURE_STAGE = 'posture';

/** Event topic: flags moved, ask for them by revision. */
export const POSTURE_CHANGED_TOPIC = 'accountability.posture.changed';
