export { aComponent } from './aComponent';
export { aControl, aParty } from './aControl';
export { aFramework, aRequirement } from './aFramework';
export { aGovernedSystem, anOutcomeDetail } from './anOutcomeDetail';
export { anEscalation, anEscalationDetail, aTakenStep } from './anEscalation';
export { anObligation } from './anObligation';
export { anOutcomeSummary } from './anOutcomeSummary';
export { aSeat, aVacantSeat } from './aSeat';
export { englishText } from './englishText';
export {
  anActiveException,
  anApprover,
  anException,
  anExceptionDetail,
  anExceptionSubject,
} from './anException';
export { anExceptionPreview } from './anExceptionPreview';
export { anImportRow } from './anImportRow';
export { anExceptionProgramme } from './anExceptionProgramme';
export { anExemption } from './anExemption';
export { anIdentityDetail } from './anIdentityDetail';
export { anIdentitySummary } from './anIdentitySummary';
export { anOverview } from './anOverview';
export { aRuleDescription } from './aRuleDescription';
export { aPosture } from './aPosture';
export { aResponseError } from './aResponseError';
export { aTodo } from './aTodo';
export {
  fakeAccountabilityApi,
  type FakeAccountabilityApi,
} from './fakeAccountabilityApi';
export { NOW } from './NOW';
