export { IdentityContent } from './IdentityContent';
export { IdentityDetailPage } from './IdentityDetailPage';
