import type { SourceCapabilities } from 'backstage-plugin-accountability-node';

/** What Kubernetes knows about its service accounts, live or exported. */
export const CAPABILITIES: SourceCapabilities = {
  tells: [
    'Service accounts, with the moment they were created',
    'Accounts that workloads run as although nobody declares them',
    'Workloads that run as each account, and those left on the default account',
    'Long-lived tokens in Secrets, their age, and the day they were last used (Kubernetes 1.26 and later)',
    'Rights through roles and bindings, wildcards and cluster-admin included',
    'Cloud identities that an account may act as (AWS, Google Cloud, Microsoft Entra annotations)',
    'Owners named on the account or on its namespace',
    'What Kyverno (PolicyException) and Gatekeeper (Config) are told to let pass',
  ],
  cannotTell: [
    'When an account was last used through the short-lived tokens of its pods',
    'Tokens requested through the TokenRequest API, and copies of any token outside the cluster',
    'Who created an account',
    'Rights granted outside RBAC (webhooks, the node authorizer)',
    'What policies and constraints exclude themselves, and namespaces that a webhook ignores',
    'Accounts that only custom resources of operators name, until a pod runs as them',
  ],
};
