import type { SourceCapabilities } from 'backstage-plugin-accountability-node';

/** What AWS IAM can and cannot say about its identities. */
export const AWS_CAPABILITIES: SourceCapabilities = {
  tells: [
    'IAM users that machines use, roles, and a root user with access keys',
    'Access keys with age, state and last use; console passwords; signing certificates',
    'Who may assume a role: AWS services, other accounts, pipelines, Kubernetes service accounts',
    'Privilege from attached, inline and group policies',
    'Owner, component, repository and environment named by tags',
  ],
  cannotTell: [
    'Service-specific credentials (CodeCommit, Keyspaces, Amazon Bedrock API keys)',
    'Role use longer than 400 days ago: a role without a last use may be older than that or never used',
    'Key use before 22 April 2015, which AWS reports as no use',
    'A third access key or certificate, from the credential report alone',
    'What resource policies, service control policies and session policies add or take away',
    'Who made a user or role',
  ],
};
