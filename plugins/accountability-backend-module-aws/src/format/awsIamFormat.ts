import { InputError } from '@backstage/errors';
import type { IdentityFormat } from 'backstage-plugin-accountability-node';
import type { AccountFacts } from '../account';
import { collectFacts } from '../answers';
import { environmentOf, noteGaps, readIdentities } from '../identities';
import { AWS_CAPABILITIES } from './capabilities';

const ACCOUNT_ID = /^\d{12}$/;

/**
 * Exports of AWS IAM: credential report, `get-account-authorization-details`,
 * `list-access-keys`, `list-users`, `list-roles`; any of them together, told apart
 * by their content.
 *
 * @public
 */
export const awsIamFormat: IdentityFormat = {
  id: 'aws-iam',
  title: 'AWS IAM',
  provider: 'aws',
  description:
    'Exports of one AWS account: aws iam get-credential-report (CSV or JSON), get-account-authorization-details, list-access-keys, list-users and list-roles. Give all files of the account at once.',
  extensions: ['.csv', '.json', '.jsonl', '.yaml', '.yml', '.txt'],
  settings: [
    {
      name: 'ownAccounts',
      description:
        'Ids of the other accounts of your organisation, separated by commas. A role that trusts one of them is not taken for a vendor’s.',
    },
    {
      name: 'environment',
      description:
        'Environment of everything in the account that has no tag for it: production, staging, test, development or shared.',
    },
  ],
  capabilities: AWS_CAPABILITIES,

  async detectScope(files) {
    try {
      const { seen } = await collectFacts(files, { report: () => {} });
      return seen.size === 1 ? [...seen.keys()][0] : undefined;
    } catch (error) {
      if (InputError.is(error)) return undefined;
      throw error;
    }
  },

  async *read(files, options) {
    const { scope, settings, report, signal } = options;
    signal.throwIfAborted();
    const wanted = ACCOUNT_ID.test(scope) ? scope : undefined;
    const facts = await collectFacts(files, { wanted, report });
    requireOneAccount(facts);
    noteGaps(facts, { report });
    const identities = readIdentities(facts, {
      scope,
      ownAccounts: new Set(settings.ownAccounts?.split(/[,\s]+/)),
      environment: environmentOf(settings.environment ?? ''),
      report,
    });
    for (const batch of identities) {
      signal.throwIfAborted();
      yield batch;
    }
  },
};

/** A scope that is a name, not an account id, cannot choose between two accounts. */
function requireOneAccount(facts: AccountFacts): void {
  if (facts.wanted === undefined && facts.seen.size > 1) {
    throw new InputError(
      `The files are of several accounts (${[...facts.seen.keys()]
        .slice(0, 10)
        .join(
          ', ',
        )}); give each account a source of its own, with the account id as scope`,
    );
  }
}
