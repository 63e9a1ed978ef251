export { collectRecords, type CollectedRecords } from './collectRecords';
export { importFile } from './importFile';
export { identityContractBreaches } from './identityContractBreaches';
export {
  describeIdentityFormat,
  type IdentityFormatContract,
} from './describeIdentityFormat';
export {
  describeIdentitySource,
  type IdentitySourceContract,
} from './describeIdentitySource';
export { aMessage } from './aMessage';
export {
  describeNotificationChannel,
  type ArrivedMessage,
  type ConnectedChannel,
  type NotificationChannelContract,
} from './describeNotificationChannel';
