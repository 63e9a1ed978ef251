export { IdentityDetailPage } from './IdentityDetailPage';
