/**
 * What people are told, of deadlines and of what was decided about exceptions: who is
 * to hear of which step, messages that are composed of it, and what became of them on
 * each channel. A message is kept together
 * with what it tells, and handed over afterwards, at least once under one key.
 */
export type { Notice } from './Notice';
export {
  DatabaseNoticeStore,
  type KeptNotice,
  type ToTell,
  type When,
} from './DatabaseNoticeStore';
export type { DecisionNotice } from './DecisionNotice';
export {
  DatabaseDecisionStore,
  type Decided,
  type KeptDecision,
} from './DatabaseDecisionStore';
export {
  composeDecisions,
  type DecisionPart,
  type ExceptionUrl,
} from './composeDecisions';
export {
  DatabaseMessageStore,
  type Delivery,
  type DeliveryOf,
} from './DatabaseMessageStore';
export {
  composeMessage,
  type MessagePart,
  type PageUrls,
} from './composeMessage';
export { deliverMessages } from './deliverMessages';
export { TO_DO } from './words';
