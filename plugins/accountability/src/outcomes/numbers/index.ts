export { OutcomeNumbers } from './OutcomeNumbers';
export { Sparkline } from './Sparkline';
