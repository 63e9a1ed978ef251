/**
 * The typed client alone, without the schemas: what a page needs at once.
 *
 * @packageDocumentation
 */
export type { AccountabilityApi, CallOptions } from './api/AccountabilityApi';
export {
  AccountabilityClient,
  type AccountabilityClientOptions,
} from './api/AccountabilityClient';
