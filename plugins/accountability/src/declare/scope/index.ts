export { ScopeStep } from './ScopeStep';
export { useGoverned } from './useGoverned';
