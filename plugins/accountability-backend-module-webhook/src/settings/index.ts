export { readWebhooks } from './readWebhooks';
export type { Webhook } from './Webhook';
