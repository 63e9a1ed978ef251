import { ResponseError } from '@backstage/errors';

/** What the backend said about a failure, without the envelope of the HTTP client. */
export function errorText(error: Error): string {
  return error instanceof ResponseError && error.body?.error?.message
    ? error.body.error.message
    : error.message;
}
