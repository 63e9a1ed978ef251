export { toMail } from './toMail';
