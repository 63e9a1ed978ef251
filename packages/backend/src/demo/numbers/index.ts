export { demoNumbersPlugin as default } from './demoNumbersPlugin';
