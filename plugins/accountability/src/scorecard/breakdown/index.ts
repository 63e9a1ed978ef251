export { Breakdown } from './Breakdown';
