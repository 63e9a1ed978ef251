/**
 * What somebody must do, by when, and why they: worked out from exceptions, outcomes
 * and identities as they are stored, for whoever asks. Nothing of it is kept, so
 * nothing can be put off; who acts for somebody has what they have. Kept is only
 * the link to each person's calendar. What follows a deadline until it is met, and
 * whoever tells people of it, asks the same readers.
 */
export { FeedService } from './FeedService';
export { ObligationReader, type Sight } from './ObligationReader';
export { DueReader, type DueKnown } from './DueReader';
export { RungReader, type Rungs } from './RungReader';
export { DatabasePeopleStore, type Person } from './DatabasePeopleStore';
export { ROTATION_RULES } from './identityDues';
export { nextSteps, readAround, type EscalationKnown } from './nextSteps';
export { EscalationReader, type EscalationViewer } from './EscalationReader';
