import { dayOf, fail, notApplicable, pass } from '../../rules';
import { checkWhileGranted } from './ExceptionCheck';

/** It is looked at again as often as its severity asks. */
export const reviewIsHeld = checkWhileGranted({
  id: 'EXC-09',
  judge({ state, nextReviewAt }, now) {
    if (state !== 'active') {
      return { verdict: notApplicable('It is not in effect yet.') };
    }
    return {
      verdict:
        nextReviewAt && nextReviewAt <= now
          ? fail(`was to be looked at again by ${dayOf(nextReviewAt)}`)
          : pass(),
      changesAt: [nextReviewAt],
    };
  },
});
