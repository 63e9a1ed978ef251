import type {
  CredentialRecord,
  CredentialType,
} from 'backstage-plugin-accountability-common';

const WORDS: Readonly<Record<CredentialType, string>> = {
  'access-key': 'Access key',
  'api-key': 'API key',
  'service-account-key': 'Service account key',
  'service-account-token': 'Service account token',
  'access-token': 'Access token',
  'personal-access-token': 'Personal access token',
  'oauth-token': 'OAuth token',
  'client-secret': 'Client secret',
  'client-certificate': 'Client certificate',
  'signing-certificate': 'Signing certificate',
  'ssh-key': 'SSH key',
  password: 'Password',
  'federated-trust': 'Federated trust',
  other: 'Credential',
};

/** A credential as people recognise it: `Access key AKIA…`. */
export function describeCredential(credential: CredentialRecord): string {
  return `${WORDS[credential.type]} ${(credential.name ?? credential.uid).slice(
    0,
    80,
  )}`;
}
