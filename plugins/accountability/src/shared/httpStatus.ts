/** Status of the answer that an error stands for, when it came from the backend. */
export function httpStatus(error: Error): number | undefined {
  return 'statusCode' in error && typeof error.statusCode === 'number'
    ? error.statusCode
    : undefined;
}
