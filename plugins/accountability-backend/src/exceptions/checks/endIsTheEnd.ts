import { dayOf, fail, notApplicable, pass, unknown } from '../../rules';
import type { ExceptionCheck } from './ExceptionCheck';

/**
 * What has ended permits nothing. Lists, labels, numbers and to-dos all look at the
 * same effects and compare them with the time, so that these are what is looked at.
 */
export const endIsTheEnd: ExceptionCheck = {
  id: 'EXC-02',
  judge({ state, countsUntil, expiresAt, endedAt }, now) {
    if (countsUntil === undefined) {
      return { verdict: unknown('what exceptions permit now') };
    }
    if (countsUntil === 'none') {
      return {
        verdict:
          state === 'active'
            ? pass()
            : notApplicable('It permits nothing, and nothing counts so.'),
      };
    }
    const end = endedAt && endedAt < expiresAt ? endedAt : expiresAt;
    return {
      verdict:
        countsUntil > end && countsUntil > now
          ? fail(`ends on ${dayOf(end)} and counts until ${dayOf(countsUntil)}`)
          : pass(),
      changesAt: [countsUntil],
    };
  },
};
