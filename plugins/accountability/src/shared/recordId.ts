/** There is no record under what stands in the address. */
class NoSuchRecord extends Error {
  readonly statusCode = 404;
}

/**
 * The id of a record as the address gives it. Under other words than a number the
 * backend has other answers, such as the programme under `/exceptions/programme`.
 *
 * @throws an error with status 404, as the backend's own, for anything but a number.
 */
export function recordId(said: string): string {
  if (/^[1-9][0-9]{0,15}$/.test(said)) return said;
  throw new NoSuchRecord(`'${said.slice(0, 50)}' is no number of a record`);
}
