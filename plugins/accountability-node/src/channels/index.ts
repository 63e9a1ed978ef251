export type {
  DeliveryResult,
  Message,
  MessageDecision,
  MessageItem,
  MessageRecipient,
  NotificationChannel,
} from './NotificationChannel';
export { itemInWords, type ItemInWords } from './itemInWords';
export { oneLine } from './oneLine';
export { webAddress } from './webAddress';
