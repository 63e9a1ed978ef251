import type { PolicyStatement } from '../privilege';
import { requiredValues } from './requiredValues';

/** Trust of one statement to a principal of AWS. */
export interface AccountTrust {
  edges: { target: string; detail: string }[];
  isForeign: boolean;
  isVendor: boolean;
  externalIdRequired: boolean;
}

const ACCOUNT = /^(?:arn:aws[a-z-]*:(?:iam|sts)::)?(\d{12})(?::(.*))?$/;

/** Reads trust to accounts, users and roles, of this account and of others. */
export function readAccountTrust(
  statement: PolicyStatement,
  options: { account: string; ownAccounts: ReadonlySet<string> },
): AccountTrust[] {
  const { account: home, ownAccounts } = options;
  const externalIdRequired = requiredValues(
    statement,
    key => key === 'sts:externalid',
  ).some(values => values.every(value => !/^\**$/.test(value)));
  const inOrganisation =
    requiredValues(
      statement,
      key => key === 'aws:principalorgid' || key === 'aws:principalorgpaths',
    ).length > 0;
  return statement.principals
    .filter(({ type }) => type === 'AWS')
    .map(({ value }) => {
      const account = ACCOUNT.exec(value)?.[1];
      const isForeign = account ? account !== home : value === '*';
      return {
        edges: [{ target: value, detail: detailOf(value, account, home) }],
        isForeign,
        isVendor: isForeign && !inOrganisation && !ownAccounts.has(account!),
        externalIdRequired,
      };
    });
}

function detailOf(value: string, account: string | undefined, home: string) {
  if (value === '*') return 'anybody with an AWS account';
  if (!account) return 'a principal that was deleted';
  return account === home ? 'this account' : `AWS account ${account}`;
}
