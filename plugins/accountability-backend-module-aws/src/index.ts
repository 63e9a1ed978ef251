/**
 * AWS IAM as a source of identities: accounts read through the API, and exports.
 *
 * @packageDocumentation
 */
export { accountabilityModuleAws as default } from './module';
export {
  awsIamFormat,
  summariseCredentialReport,
  type CredentialReportSummary,
} from './format';
