/**
 * The typed client alone, without the schemas: what a page needs at once.
 *
 * @packageDocumentation
 */
export type { AccountabilityApi } from './api/AccountabilityApi';
export type { CallOptions } from './api/CallOptions';
export { AccountabilityClient } from './api/AccountabilityClient';
export type { AccountabilityClientOptions } from './api/BackendCalls';
