export { OutcomeNumbers } from './OutcomeNumbers';
