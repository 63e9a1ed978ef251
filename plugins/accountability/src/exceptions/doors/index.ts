export { AskedLink } from './AskedLink';
export { ExceptionLink } from './ExceptionLink';
export { ExceptedLink } from './ExceptedLink';
export { ExceptionsSection } from './ExceptionsSection';
export { RequestExceptionLink } from './RequestExceptionLink';
