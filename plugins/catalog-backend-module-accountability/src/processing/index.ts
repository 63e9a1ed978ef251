export { AccountabilityFlagsProcessor } from './AccountabilityFlagsProcessor';
export { AccountabilityRefreshProvider } from './AccountabilityRefreshProvider';
