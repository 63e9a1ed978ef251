export { awsIamFormat } from './awsIamFormat';
export { AWS_CAPABILITIES } from './capabilities';
export {
  summariseCredentialReport,
  type CredentialReportSummary,
} from './summariseCredentialReport';
