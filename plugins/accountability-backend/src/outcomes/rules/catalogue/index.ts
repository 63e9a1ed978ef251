import type { OutcomeRule } from '../OutcomeRule';
import { accountableIsPerson } from './accountableIsPerson';
import { breachHasConsequence } from './breachHasConsequence';
import { overdueIsTold } from './overdueIsTold';
import { escalationsAreSeen } from './escalationsAreSeen';
import { ladderHoldsUp } from './ladderHoldsUp';
import { deadlinesStand } from './deadlinesStand';
import { breachIsEscalated } from './breachIsEscalated';
import { carryingSeatsFilled } from './carryingSeatsFilled';
import { centralisedDelegates } from './centralisedDelegates';
import { charterIsCurrent } from './charterIsCurrent';
import { delegationsAreSound } from './delegationsAreSound';
import { domainsAreOwned } from './domainsAreOwned';
import { exceptionApproversMay } from './exceptionApproversMay';
import { exceptionBasisHolds } from './exceptionBasisHolds';
import { exceptionMilestonesMet } from './exceptionMilestonesMet';
import { exceptionPeopleHere } from './exceptionPeopleHere';
import { exceptionRenewalsHold } from './exceptionRenewalsHold';
import { exceptionRequestsDecided } from './exceptionRequestsDecided';
import { exceptionRiskKeptDown } from './exceptionRiskKeptDown';
import { exceptionsAreNoHabit } from './exceptionsAreNoHabit';
import { exceptionsDoNotGrow } from './exceptionsDoNotGrow';
import { exceptionsHaveEnd } from './exceptionsHaveEnd';
import { exceptionsEnd } from './exceptionsEnd';
import { exceptionsReviewed } from './exceptionsReviewed';
import { exceptionTermsHold } from './exceptionTermsHold';
import { functionSeatsFilled } from './functionSeatsFilled';
import { goalIsMeasurable } from './goalIsMeasurable';
import { holdersInCatalog } from './holdersInCatalog';
import { holdersStillHere } from './holdersStillHere';
import { measureIsFresh } from './measureIsFresh';
import { missionSetsTolerance } from './missionSetsTolerance';
import { notOnlyTechnical } from './notOnlyTechnical';
import { oneAccountable } from './oneAccountable';
import { ownedByProcess } from './ownedByProcess';
import { ownerGroupsHavePeople } from './ownerGroupsHavePeople';
import { passedDateIsDecided } from './passedDateIsDecided';
import { powerIsVerified } from './powerIsVerified';
import { procurementCoOwns } from './procurementCoOwns';
import { productOwnerHasBudget } from './productOwnerHasBudget';
import { resultAndExceptionsApart } from './resultAndExceptionsApart';
import { resultOwnerNamed } from './resultOwnerNamed';
import { reviewsAreHeld } from './reviewsAreHeld';
import { rightsAreProven } from './rightsAreProven';
import { rightsCoverFailures } from './rightsCoverFailures';
import { seatsAreAccepted } from './seatsAreAccepted';
import { spanOfAccountability } from './spanOfAccountability';
import { systemOwnersMatch } from './systemOwnersMatch';
import { threeSeatsNotOnePerson } from './threeSeatsNotOnePerson';

/** The rules about outcomes that come with the product, in the order of their ids. */
export const outcomeRules: readonly OutcomeRule[] = [
  resultOwnerNamed,
  oneAccountable,
  holdersInCatalog,
  accountableIsPerson,
  ownerGroupsHavePeople,
  holdersStillHere,
  notOnlyTechnical,
  threeSeatsNotOnePerson,
  carryingSeatsFilled,
  resultAndExceptionsApart,
  powerIsVerified,
  ...functionSeatsFilled,
  rightsCoverFailures,
  rightsAreProven,
  domainsAreOwned,
  ownedByProcess,
  seatsAreAccepted,
  centralisedDelegates,
  productOwnerHasBudget,
  procurementCoOwns,
  spanOfAccountability,
  systemOwnersMatch,
  charterIsCurrent,
  delegationsAreSound,
  exceptionsHaveEnd,
  exceptionsEnd,
  exceptionTermsHold,
  exceptionRenewalsHold,
  exceptionApproversMay,
  exceptionRequestsDecided,
  exceptionRiskKeptDown,
  exceptionBasisHolds,
  exceptionsReviewed,
  exceptionMilestonesMet,
  exceptionPeopleHere,
  exceptionsAreNoHabit,
  goalIsMeasurable,
  measureIsFresh,
  breachIsEscalated,
  passedDateIsDecided,
  exceptionsDoNotGrow,
  breachHasConsequence,
  missionSetsTolerance,
  overdueIsTold,
  escalationsAreSeen,
  ladderHoldsUp,
  deadlinesStand,
  reviewsAreHeld,
];
