import type { ExceptionDetail } from 'backstage-plugin-accountability-common';

/** What of the same was permitted before; its own renewal came after it. */
export function permittedBefore(
  exception: Pick<ExceptionDetail, 'earlier' | 'effectiveFrom' | 'renewedBy'>,
): ExceptionDetail['earlier'] {
  const { earlier, effectiveFrom, renewedBy } = exception;
  return earlier.filter(
    one =>
      one.id !== renewedBy &&
      (!effectiveFrom ||
        !one.effectiveFrom ||
        Date.parse(one.effectiveFrom) < Date.parse(effectiveFrom)),
  );
}
