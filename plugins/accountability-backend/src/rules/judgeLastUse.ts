import type { ObservedInstant } from 'backstage-plugin-accountability-common';
import type { CredentialJudgement } from './judgeCredentials';
import { daysAfter, dayOf, momentOf } from './moments';

interface Used {
  createdAt: ObservedInstant;
  rotatedAt: ObservedInstant;
  lastUsedAt: ObservedInstant;
}

/**
 * Whether something lies unused for too long. What is younger than the grace is
 * not judged, because whoever just renewed a key has not used it yet. "Not
 * reported" is not "never": without a fact about use nothing is said.
 */
export function judgeLastUse(
  used: Used,
  options: { name: string; now: Date; limitDays: number; graceDays: number },
): CredentialJudgement {
  const { name, now, limitDays, graceDays } = options;
  const madeAt = momentOf(used.rotatedAt) ?? momentOf(used.createdAt);
  const usedAt = momentOf(used.lastUsedAt);
  if (usedAt) {
    return since(usedAt, now, {
      limitDays,
      because: `${name} was last used on ${dayOf(
        usedAt,
      )}; what is not used for ${limitDays} days should be switched off.`,
    });
  }
  const graceEnds = madeAt && daysAfter(madeAt, graceDays);
  if (graceEnds && now < graceEnds) {
    const limitAt = daysAfter(madeAt, limitDays);
    return { saying: { is: 'skip' }, changesAt: [graceEnds, limitAt] };
  }
  const { observability, windowDays = 0 } = used.lastUsedAt;
  if (observability === 'observed') {
    return madeAt
      ? since(madeAt, now, {
          limitDays,
          because: `${name} has not been used since it was made on ${dayOf(
            madeAt,
          )}; what is not used for ${limitDays} days should be switched off.`,
        })
      : { saying: { is: 'unknown', missing: `when ${name} was made` } };
  }
  if (observability === 'out-of-window') {
    const limitAt = madeAt && daysAfter(madeAt, limitDays);
    if (limitAt && now < limitAt) {
      return { saying: { is: 'pass' }, changesAt: [limitAt] };
    }
    if (windowDays >= limitDays) {
      return {
        saying: {
          is: 'fail',
          because: `${name} was not used within the last ${windowDays} days, which is as far as the source looks back; what is not used for ${limitDays} days should be switched off.`,
          order: Number.NEGATIVE_INFINITY,
        },
      };
    }
  }
  return { saying: { is: 'unknown', missing: `when ${name} was last used` } };
}

function since(
  moment: Date,
  now: Date,
  limit: { limitDays: number; because: string },
): CredentialJudgement {
  const limitAt = daysAfter(moment, limit.limitDays);
  return {
    saying:
      now >= limitAt
        ? { is: 'fail', because: limit.because, order: moment.getTime() }
        : { is: 'pass' },
    changesAt: [limitAt],
  };
}
