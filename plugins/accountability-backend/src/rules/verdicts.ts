import type { Verdict } from 'backstage-plugin-accountability-common';

const MAX_BECAUSE = 1_000;
const MAX_MISSING = 10;

/** It holds. */
export function pass(): Verdict {
  return { is: 'pass' };
}

/** It does not hold; one sentence says why. */
export function fail(because: string, credential?: string): Verdict {
  const verdict: Verdict = {
    is: 'fail',
    because: because.slice(0, MAX_BECAUSE),
  };
  return credential === undefined ? verdict : { ...verdict, credential };
}

/** Nobody can tell, for want of these facts. */
export function unknown(...missing: string[]): Verdict {
  const distinct = [...new Set(missing)];
  const more = distinct.length - MAX_MISSING;
  return {
    is: 'unknown',
    missing:
      more > 0
        ? [...distinct.slice(0, MAX_MISSING), `${more} more facts`]
        : distinct,
  };
}

/** The question does not arise. */
export function notApplicable(because: string): Verdict {
  return { is: 'not-applicable', because: because.slice(0, MAX_BECAUSE) };
}
