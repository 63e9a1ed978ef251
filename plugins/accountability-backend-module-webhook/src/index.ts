/**
 * Tells other systems about deadlines by signed webhooks, for Accountability for Backstage.
 *
 * @packageDocumentation
 */
export { accountabilityModuleWebhook as default } from './module';
