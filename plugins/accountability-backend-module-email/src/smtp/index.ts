export { judgeFailure } from './judgeFailure';
export { transportOptions } from './transportOptions';
