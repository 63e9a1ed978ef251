import { IAMClient } from '@aws-sdk/client-iam';
import { fromTemporaryCredentials } from '@aws-sdk/credential-providers';
import type { AwsAccount } from '../config';

const SESSION_SECONDS = 3_600;
/** IAM throttles early; a run may wait, so it tries more often than the usual three times. */
const MAX_ATTEMPTS = 8;

/**
 * The client of one account. It retries what AWS throttled, with growing pauses, and
 * slows down by itself (`adaptive`). Credentials come from where the SDK usually
 * finds them, and are changed for those of `roleArn` where it is set.
 */
export function createIamClient(
  account: AwsAccount,
  credentials?: { accessKeyId: string; secretAccessKey: string },
): IAMClient {
  const { region, endpoint, roleArn, externalId } = account;
  const connection = {
    region,
    endpoint,
    requestHandler: { connectionTimeout: 5_000, requestTimeout: 60_000 },
  };
  return new IAMClient({
    ...connection,
    retryMode: 'adaptive',
    maxAttempts: MAX_ATTEMPTS,
    credentials: roleArn
      ? fromTemporaryCredentials({
          masterCredentials: credentials,
          clientConfig: connection,
          params: {
            RoleArn: roleArn,
            ExternalId: externalId,
            RoleSessionName: 'backstage-accountability',
            DurationSeconds: SESSION_SECONDS,
          },
        })
      : credentials,
  });
}
