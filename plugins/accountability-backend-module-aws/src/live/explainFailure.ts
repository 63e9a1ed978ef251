import { ForwardedError, isError } from '@backstage/errors';
import { stripControl } from 'backstage-plugin-accountability-node';

const DENIED = /^(?:AccessDenied|UnauthorizedOperation|NotAuthorized)/;
const CREDENTIALS =
  /^(?:CredentialsProviderError|InvalidClientTokenId|ExpiredToken|SignatureDoesNotMatch|UnrecognizedClient)/;

/**
 * Says which account failed and what helps. Carries name and message of AWS's error
 * only: the error object itself holds the request with its signature.
 */
export function explainFailure(error: unknown, accountId: string): Error {
  const { name, message } = isError(error)
    ? error
    : { name: 'Error', message: 'unknown' };
  const cause = Object.assign(new Error(stripControl(message, 1_000)), {
    name,
    stack: undefined,
  });
  return new ForwardedError(
    `AWS account ${accountId} could not be read whole${remedyOf(name)}`,
    cause,
  );
}

function remedyOf(name: string): string {
  if (DENIED.test(name)) {
    return '; give the role or user the policy in the README of backstage-plugin-accountability-backend-module-aws';
  }
  if (CREDENTIALS.test(name)) {
    return '; give the backend credentials for AWS, and check roleArn and externalId';
  }
  if (/throttl|toomanyrequests/i.test(name)) {
    return '; AWS throttled it for too long, the next run tries again';
  }
  return '';
}
