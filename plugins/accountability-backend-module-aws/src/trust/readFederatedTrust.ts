import type { PolicyStatement } from '../privilege';
import { requiredValues } from './requiredValues';
import { restrictsSubject } from './restrictsSubject';

/** Trust of one statement to an identity provider. */
export interface FederatedTrust {
  /** As written: an ARN or the host of a public provider. */
  provider: string;
  edges: { target: string; detail: string }[];
  /** Undefined for SAML, which has no subject to restrict. */
  restricted?: boolean;
  repositories: string[];
}

const OIDC_PROVIDER = /:oidc-provider\/(.+)$/;
const SAML_PROVIDER = /:saml-provider\//;
const SERVICE_ACCOUNT = /^system:serviceaccount:[^:*?]+:[^:*?]+$/;
const REPOSITORY = /^(?:repo|project_path):([^:*?]+\/[^:*?]+)(?::|$)/;

/** Reads trust to OIDC and SAML providers. */
export function readFederatedTrust(
  statement: PolicyStatement,
): FederatedTrust[] {
  return statement.principals
    .filter(({ type }) => type === 'Federated')
    .map(({ value }) => {
      if (SAML_PROVIDER.test(value)) {
        const edges = [{ target: value, detail: 'people, through SAML' }];
        return { provider: value, edges, repositories: [] };
      }
      const [, issuer = value] = OIDC_PROVIDER.exec(value) ?? [];
      return oidcTrust(statement, { provider: value, issuer });
    });
}

function oidcTrust(
  statement: PolicyStatement,
  { provider, issuer }: { provider: string; issuer: string },
): FederatedTrust {
  // A Cognito role is bound to its identity pool, which is the audience there.
  const claim = issuer === 'cognito-identity.amazonaws.com' ? 'aud' : 'sub';
  const key = `${issuer}:${claim}`.toLowerCase();
  const required = requiredValues(statement, candidate => candidate === key);
  const subjects = required.flat();
  const accounts = subjects.filter(subject => SERVICE_ACCOUNT.test(subject));
  const detail =
    subjects.length > 0
      ? `OIDC, ${claim} ${subjects.slice(0, 20).join(' or ')}`
      : `OIDC, any ${claim}`;
  return {
    provider,
    edges: [
      { target: issuer, detail },
      ...accounts.map(target => ({ target, detail: `through ${issuer}` })),
    ],
    restricted: required.some(values => values.every(restrictsSubject)),
    repositories: subjects.flatMap(
      subject => REPOSITORY.exec(subject)?.[1] ?? [],
    ),
  };
}
