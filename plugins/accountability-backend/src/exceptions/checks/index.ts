import { approversHadTheRight } from './approversHadTheRight';
import { endIsTheEnd } from './endIsTheEnd';
import type { ExceptionCheck } from './ExceptionCheck';
import { milestonesAreMet } from './milestonesAreMet';
import { notAgainAndAgain } from './notAgainAndAgain';
import { peopleAreHere } from './peopleAreHere';
import { renewalsAreFew } from './renewalsAreFew';
import { requestIsDecided } from './requestIsDecided';
import { reviewIsHeld } from './reviewIsHeld';
import { riskIsKeptDown } from './riskIsKeptDown';
import { severityStillHolds } from './severityStillHolds';
import { termIsKept } from './termIsKept';

/** Every question about one exception, in the order of the ids. */
export const exceptionChecks = {
  endIsTheEnd,
  termIsKept,
  renewalsAreFew,
  approversHadTheRight,
  requestIsDecided,
  riskIsKeptDown,
  severityStillHolds,
  reviewIsHeld,
  milestonesAreMet,
  peopleAreHere,
  notAgainAndAgain,
} satisfies Record<string, ExceptionCheck>;
