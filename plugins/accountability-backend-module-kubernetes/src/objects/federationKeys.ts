/** Annotations by which a service account acts as an identity of a cloud, with the cloud's name for it. */
export const FEDERATION_KEYS: Readonly<Record<string, string>> = {
  'eks.amazonaws.com/role-arn': 'AWS IAM role',
  'iam.gke.io/gcp-service-account': 'Google Cloud service account',
  'azure.workload.identity/client-id': 'Microsoft Entra application',
};
