export { aComponent } from './aComponent';
export { anIdentityDetail } from './anIdentityDetail';
export { anIdentitySummary } from './anIdentitySummary';
export { aPosture } from './aPosture';
export { aResponseError } from './aResponseError';
export { aTodo } from './aTodo';
export {
  fakeAccountabilityApi,
  type FakeAccountabilityApi,
} from './fakeAccountabilityApi';
export { inBothSystems, type RenderOptions } from './inBothSystems';
export { NOW } from './NOW';
