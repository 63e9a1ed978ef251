/**
 * The typed client alone, without the schemas: what a page needs at once.
 *
 * @packageDocumentation
 */
export type { AccountabilityApi, CallOptions } from './api/AccountabilityApi';
export { AccountabilityClient } from './api/AccountabilityClient';
export type { AccountabilityClientOptions } from './api/BackendCalls';
