import {
  CUMULATIVE_TERMS,
  latestExpiry,
} from 'backstage-plugin-accountability-common';
import { dayOf, fail, pass, unknown } from '../../rules';
import { checkWhileGranted } from './ExceptionCheck';

/** It was renewed no oftener, and lasts in all no longer, than its severity allows. */
export const renewalsAreFew = checkWhileGranted({
  id: 'EXC-04',
  judge({ severity, limit, renewals, firstBeganAt, expiresAt }) {
    if (!limit) return { verdict: unknown('the limits of exceptions') };
    if (renewals > limit.renewals) {
      return {
        verdict: fail(
          `was renewed ${times(
            renewals,
          )}, and one that is ${severity} may be renewed ${times(
            limit.renewals,
          )}`,
        ),
      };
    }
    if (renewals === 0) return { verdict: pass() };
    if (!firstBeganAt) {
      return { verdict: unknown('when the first of its renewals began') };
    }
    // All terms together, from when the first one began.
    const latest = latestExpiry({
      limit: { termDays: limit.termDays * CUMULATIVE_TERMS },
      effectiveFrom: firstBeganAt,
    });
    return {
      verdict:
        expiresAt > latest
          ? fail(
              `lasts until ${dayOf(
                expiresAt,
              )}, and with all renewals one that is ${severity} lasts at most ${CUMULATIVE_TERMS} times ${
                limit.termDays
              } days, so until ${dayOf(latest)}`,
            )
          : pass(),
    };
  },
});

function times(count: number): string {
  return `${count} ${count === 1 ? 'time' : 'times'}`;
}
