export { OutcomeFindings } from './OutcomeFindings';
