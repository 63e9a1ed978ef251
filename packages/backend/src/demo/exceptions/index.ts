export { demoExceptionsPlugin as default } from './demoExceptionsPlugin';
