/**
 * Tells people about deadlines in Backstage's notifications, for Accountability for Backstage.
 *
 * @packageDocumentation
 */
export { accountabilityModuleNotifications as default } from './module';
