export { ControlSummary } from './ControlSummary';
export { useControlSteps } from './useControlSteps';
