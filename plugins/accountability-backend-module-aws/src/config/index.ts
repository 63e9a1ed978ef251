export type { AwsAccount } from './AwsAccount';
export { readAwsAccounts } from './readAwsAccounts';
