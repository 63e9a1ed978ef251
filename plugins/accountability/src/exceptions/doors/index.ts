export { AskedLink } from './AskedLink';
export { ExceptedLink } from './ExceptedLink';
export { ExceptionsSection } from './ExceptionsSection';
export { RequestExceptionLink } from './RequestExceptionLink';
