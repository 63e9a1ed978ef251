import type { ResponseError } from '@backstage/errors';

/** How a call of the typed client fails; rejects when it does not. */
export async function failureOf(
  call: Promise<unknown>,
): Promise<{ status: number; message: string }> {
  const error = await call.then(
    () => new Error('The call did not fail'),
    (failure: ResponseError) => failure,
  );
  if (!('statusCode' in error)) throw error;
  return { status: error.statusCode, message: error.body.error.message };
}
