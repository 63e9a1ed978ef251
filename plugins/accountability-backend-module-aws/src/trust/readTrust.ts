import type { IdentityEdge } from 'backstage-plugin-accountability-common';
import { stripControl } from 'backstage-plugin-accountability-node';
import { readPolicyDocument, type PolicyStatement } from '../privilege';
import { readAccountTrust, type AccountTrust } from './readAccountTrust';
import { readFederatedTrust, type FederatedTrust } from './readFederatedTrust';
import type { Trust } from './Trust';

const MOST_EDGES = 500;

/** Reads who may assume a role; undefined when the trust policy cannot be read. */
export function readTrust(
  document: unknown,
  options: { account: string; ownAccounts: ReadonlySet<string> },
): Trust | undefined {
  const statements = readPolicyDocument(document)?.statements.filter(mayAssume);
  if (!statements) return undefined;
  const accounts = statements.flatMap(s => readAccountTrust(s, options));
  const federated = statements.flatMap(readFederatedTrust);
  const foreign = accounts.filter(trust => trust.isForeign);
  const withSubject = federated.filter(trust => trust.restricted !== undefined);
  return {
    edges: edgesOf(statements, accounts, federated),
    providers: distinct(federated.map(trust => trust.provider)),
    repositories: distinct(federated.flatMap(trust => trust.repositories)),
    crossAccount: foreign.length > 0,
    vendor: foreign.some(trust => trust.isVendor),
    externalIdRequired:
      foreign.length > 0
        ? foreign.every(trust => trust.externalIdRequired)
        : undefined,
    subjectRestricted:
      withSubject.length > 0
        ? withSubject.every(trust => trust.restricted)
        : undefined,
  };
}

function mayAssume(statement: PolicyStatement): boolean {
  const { allow, actions, notActions } = statement;
  return (
    allow &&
    (notActions.length > 0 ||
      actions.some(action => /^(?:\*|sts:(?:\*|assumerole.*))$/i.test(action)))
  );
}

function edgesOf(
  statements: PolicyStatement[],
  accounts: AccountTrust[],
  federated: FederatedTrust[],
): IdentityEdge[] {
  const services = statements.flatMap(statement =>
    statement.principals
      .filter(({ type }) => type === 'Service')
      .map(({ value }) => ({ target: value, detail: 'AWS service' })),
  );
  const edges = [
    ...services,
    ...accounts.flatMap(trust => trust.edges),
    ...federated.flatMap(trust => trust.edges),
  ].map(({ target, detail }) => ({
    type: 'trusts' as const,
    target: stripControl(target, 1024),
    detail: stripControl(detail, 1024),
  }));
  const byTarget = new Map(edges.map(edge => [edge.target, edge]));
  return [...byTarget.values()]
    .filter(edge => edge.target !== '')
    .slice(0, MOST_EDGES);
}

function distinct(values: string[]): string[] {
  return [...new Set(values)];
}
