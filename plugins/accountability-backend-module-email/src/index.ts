/**
 * Tells people about deadlines by e-mail, for Accountability for Backstage.
 *
 * @packageDocumentation
 */
export { accountabilityModuleEmail as default } from './module';
