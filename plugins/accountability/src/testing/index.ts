export { aComponent } from './aComponent';
export { anIdentityDetail } from './anIdentityDetail';
export { anIdentitySummary } from './anIdentitySummary';
export { anOverview } from './anOverview';
export { aPosture } from './aPosture';
export { aResponseError } from './aResponseError';
export { aTodo } from './aTodo';
export {
  fakeAccountabilityApi,
  type FakeAccountabilityApi,
} from './fakeAccountabilityApi';
export { NOW } from './NOW';
