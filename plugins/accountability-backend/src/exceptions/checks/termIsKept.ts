import { latestExpiry } from 'backstage-plugin-accountability-common';
import { dayOf, fail, pass, unknown } from '../../rules';
import { checkWhileGranted } from './ExceptionCheck';

/** It lasts no longer than its severity allows, as the limits are now. */
export const termIsKept = checkWhileGranted({
  id: 'EXC-03',
  judge({ severity, limit, beginsAt, expiresAt }) {
    if (!limit) return { verdict: unknown('the limits of exceptions') };
    if (!beginsAt) return { verdict: unknown('when it begins') };
    const latest = latestExpiry({ limit, effectiveFrom: beginsAt });
    return {
      verdict:
        expiresAt > latest
          ? fail(
              `lasts until ${dayOf(
                expiresAt,
              )}, and one that is ${severity} lasts at most ${
                limit.termDays
              } days, so until ${dayOf(latest)}`,
            )
          : pass(),
    };
  },
});
