export { DefinitionWizard } from './DefinitionWizard';
export { problemsIn, REVIEW, stepOf, type WizardStep } from './WizardStep';
