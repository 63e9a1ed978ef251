export * from './kinds';
export { daySchema, stretchSchema, type Stretch } from './texts';
export * from './OutcomeSpec';
export * from './ControlSpec';
export * from './parseDefinition';
export { activationProblems } from './activationProblems';
export { outcomeTemplates, type OutcomeTemplate } from './outcomeTemplates';
