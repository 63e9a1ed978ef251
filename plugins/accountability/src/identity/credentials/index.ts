export { CredentialTimeline } from './CredentialTimeline';
