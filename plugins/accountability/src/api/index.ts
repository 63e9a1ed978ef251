export { accountabilityApiRef } from './accountabilityApiRef';
