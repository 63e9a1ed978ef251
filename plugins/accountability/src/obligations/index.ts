export { ObligationsContent } from './ObligationsContent';
