import { ResponseError } from '@backstage/errors';

/** What the client throws when the backend answers with this status. */
export function aResponseError(
  status: number,
  message = 'it went wrong',
): Promise<ResponseError> {
  return ResponseError.fromResponse({
    ok: false,
    status,
    statusText: 'No',
    url: 'http://localhost/api/accountability',
    headers: new Headers({ 'content-type': 'application/json' }),
    text: async () =>
      JSON.stringify({
        error: { name: 'Error', message },
        response: { statusCode: status },
      }),
  } as unknown as Response);
}
