export { AwsIamSource } from './AwsIamSource';
