import type { ExceptionSummary } from 'backstage-plugin-accountability-common';

type Lasting = Pick<
  ExceptionSummary,
  'requestedAt' | 'effectiveFrom' | 'expiresAt'
>;

/** From when until when one time line reaches, in milliseconds. */
export interface TermScale {
  start: number;
  end: number;
}

/** The line on which several exceptions and today find a place. */
export function termScale(
  exceptions: readonly Lasting[],
  now: Date,
): TermScale {
  const times = exceptions.flatMap(one => [beginOf(one, now), endOf(one)]);
  return {
    start: Math.min(...times, now.getTime()),
    end: Math.max(...times, now.getTime()),
  };
}

/** Where one begins on the line: asked for, or in force; today while it is a draft. */
export function beginOf(exception: Lasting, now: Date): number {
  const { requestedAt, effectiveFrom } = exception;
  const known = requestedAt ?? effectiveFrom;
  return known ? Date.parse(known) : now.getTime();
}

function endOf({ expiresAt }: Lasting): number {
  return Date.parse(expiresAt);
}
