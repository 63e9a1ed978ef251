/**
 * Accountability for Backstage: who answers for the machine identities a
 * component runs on. This entry serves the legacy frontend system; the new one
 * finds its plugin at `./alpha`.
 *
 * @packageDocumentation
 */
export {
  accountabilityPlugin,
  AccountabilityHomeCard,
  AccountabilityPage,
  EntityAccountabilityCard,
  EntityAccountabilityContent,
  EntityFlagPicker,
} from './plugin';
export { accountabilityApiRef } from './api';
export {
  ACCOUNTABILITY_KINDS,
  isAccountabilityAvailable,
} from './isAccountabilityAvailable';
export { accountabilityTranslationRef } from './translation';
