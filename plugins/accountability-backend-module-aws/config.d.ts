import type { SchedulerServiceTaskScheduleDefinitionConfig } from '@backstage/backend-plugin-api';

export interface Config {
  accountability?: {
    aws?: {
      /** Accounts whose IAM is read through the API. */
      accounts?: Array<{
        /** Id of the source. Default: `aws-` and the account id. */
        id?: string;
        /** Title on the sources page. Default: `AWS` and the account id. */
        title?: string;
        /** The 12 digits of the account, in quotes. */
        accountId: string;
        /** Role to assume. Default: the credentials of the backend as they are. */
        roleArn?: string;
        /**
         * External id that the role asks for.
         * @visibility secret
         */
        externalId?: string;
        /** A region of the account's partition. Default: us-east-1. */
        region?: string;
        /** URL of another IAM and STS than AWS's own, for tests. */
        endpoint?: string;
        /** Environment of everything that has no tag for it. Default: unknown. */
        environment?:
          | 'production'
          | 'staging'
          | 'test'
          | 'development'
          | 'shared'
          | 'unknown';
        /** When to read. Default: every 6 hours, at most 30 minutes. */
        schedule?: SchedulerServiceTaskScheduleDefinitionConfig;
      }>;
      /**
       * More accounts of your organisation. A role that trusts one of them, or one
       * of `accounts`, is not taken for a vendor's.
       */
      ownAccounts?: string[];
    };
  };
}
