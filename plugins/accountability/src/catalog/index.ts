export { useFlaggedPath } from './useFlaggedPath';
