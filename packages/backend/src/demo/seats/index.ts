export { demoSeatsPlugin as default } from './demoSeatsPlugin';
