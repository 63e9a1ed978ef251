export type {
  DeliveryResult,
  Message,
  MessageItem,
  MessageRecipient,
  NotificationChannel,
} from './NotificationChannel';
