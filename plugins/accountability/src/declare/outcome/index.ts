export { OutcomeSummary } from './OutcomeSummary';
export { TemplateCards } from './TemplateCards';
export { useOutcomeSteps } from './useOutcomeSteps';
