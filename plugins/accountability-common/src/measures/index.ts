export * from './Measure';
export * from './periods';
export { forecast } from './forecast';
export * from './judgeMeasure';
export { progressOf } from './progress';
