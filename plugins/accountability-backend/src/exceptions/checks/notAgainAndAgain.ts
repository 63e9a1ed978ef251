import { fail, pass, unknown } from '../../rules';
import { checkWhileGranted } from './ExceptionCheck';

/** From here on it is no exception any more. */
export const TOO_OFTEN = 2;

/** The same does not expire and get permitted again and again. */
export const notAgainAndAgain = checkWhileGranted({
  id: 'EXC-12',
  judge({ expiredBefore }) {
    if (expiredBefore === undefined) {
      return { verdict: unknown('what was permitted before') };
    }
    return {
      verdict:
        expiredBefore >= TOO_OFTEN
          ? fail(
              `permits what was permitted before and expired ${expiredBefore} times`,
            )
          : pass(),
    };
  },
});
