export { toRequest } from './toRequest';
