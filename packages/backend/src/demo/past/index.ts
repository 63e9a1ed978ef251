export { pastDatabaseFactory } from './pastDatabaseFactory';
export { pastPlugin } from './pastPlugin';
export { pastClockFactory, pastSchedulerFactory } from './services';
