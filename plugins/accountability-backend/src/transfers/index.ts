/**
 * What passes from one person or group to another when an organisation changes: pure
 * plans over what is declared and decided. What comes of a plan is written by those
 * who write it one by one, too.
 */
export { decidedFor } from './decidedFor';
export { partiesOf } from './passParty';
export { planDefinitions, type PlannedDefinition } from './planDefinitions';
