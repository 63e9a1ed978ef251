import {
  isWaiting,
  withBreach,
  type Breach,
  type NeededSeat,
} from 'backstage-plugin-accountability-common';
import type { Exception } from './Exception';

/**
 * The seats whose approval is needed at this moment. What was handed in stays as it was
 * handed in, so that a breach that is mended takes nobody's approval away; one that
 * begins while it waits adds the accountable executive, so that nothing that was handed
 * in the day before passes below them (governance E7). The terms are the same, so what
 * others approved stays approved. What is decided is decided.
 */
export function neededNow(
  { state, content }: Pick<Exception, 'state' | 'content'>,
  breach: Breach | undefined,
): NeededSeat[] {
  return isWaiting(state) ? withBreach(content.needed, breach) : content.needed;
}

/**
 * The seats that have still to approve. Where a breach asked for one more and is mended
 * before it came to that, nobody is missing and nothing was decided: whoever is needed
 * anyway says so once more, knowing that.
 */
export function missingNow(
  exception: Pick<Exception, 'state' | 'content' | 'approvals'>,
  breach: Breach | undefined,
): NeededSeat[] {
  const needed = neededNow(exception, breach);
  const given = new Set(exception.approvals.map(({ seat }) => seat));
  const missing = needed.filter(({ seat }) => !given.has(seat));
  return missing.length > 0 ? missing : needed;
}
