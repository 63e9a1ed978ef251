export { DutiesContent } from './DutiesContent';
