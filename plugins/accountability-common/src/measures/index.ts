export * from './Sample';
export * from './periods';
export { forecast } from './forecast';
export * from './judgeMeasure';
