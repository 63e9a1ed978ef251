import type { SchedulerServiceTaskScheduleDefinition } from '@backstage/backend-plugin-api';
import type { Environment } from 'backstage-plugin-accountability-common';

/** One configured account that is read through the API. */
export interface AwsAccount {
  id: string;
  title: string;
  accountId: string;
  roleArn?: string;
  /** Secret that the role asks for. Goes to AWS and nowhere else. */
  externalId?: string;
  region: string;
  endpoint?: string;
  environment?: Environment;
  /** Accounts of the same organisation, the configured ones among them. */
  ownAccounts: ReadonlySet<string>;
  schedule: SchedulerServiceTaskScheduleDefinition;
}
