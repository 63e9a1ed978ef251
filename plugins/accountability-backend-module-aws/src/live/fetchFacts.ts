import { paginateGetAccountAuthorizationDetails } from '@aws-sdk/client-iam';
import { emptyFacts, type AccountFacts } from '../account';
import { addAuthorizationDetails, addCredentialReport } from '../answers';
import { fetchAccessKeys } from './fetchAccessKeys';
import { fetchCredentialReport } from './fetchCredentialReport';
import type { LiveContext } from './LiveContext';

const AT_ONCE = 4;
const PAGE_SIZE = 500;

/** Reads one account through the API, or throws: half an account is no account. */
export async function fetchFacts(
  accountId: string,
  context: LiveContext,
): Promise<AccountFacts> {
  const { client, signal: abortSignal, report } = context;
  const facts = emptyFacts(accountId);
  const credentialReport = await fetchCredentialReport(context);
  addCredentialReport(facts, credentialReport, { report });
  for await (const page of paginateGetAccountAuthorizationDetails(
    { client, pageSize: PAGE_SIZE },
    {},
    { abortSignal },
  )) {
    addAuthorizationDetails(facts, { ...page }, { report });
  }
  forgetDeletedUsers(facts, report);
  const users = usersToAsk(facts);
  for (let at = 0; at < users.length; at += AT_ONCE) {
    await Promise.all(
      users.slice(at, at + AT_ONCE).map(async name => {
        if (!(await fetchAccessKeys(facts, name, context))) {
          forgetUser(facts, name);
        }
      }),
    );
  }
  forgetUntoldUsers(facts, report);
  return facts;
}

/** The report may be four hours older than the list of users, which is the truth. */
function forgetDeletedUsers(
  facts: AccountFacts,
  report: LiveContext['report'],
): void {
  const rows = facts.report?.rows ?? [];
  const kept = rows.filter(
    row => row.arn.endsWith(':root') || facts.users.has(row.user),
  );
  if (facts.report) facts.report.rows = kept;
  if (kept.length < rows.length) {
    report({
      effect: 'note',
      message: `Users of the credential report that have been deleted since were left out: ${
        rows.length - kept.length
      }`,
    });
  }
}

/**
 * Without a row in the report nobody knows whether a user has a password, and so
 * whether it is a person. One with a key is kept, one without waits for the next report.
 */
function forgetUntoldUsers(
  facts: AccountFacts,
  report: LiveContext['report'],
): void {
  const rows = new Set(facts.report?.rows.map(row => row.user));
  const untold = [...facts.users.keys()].filter(
    name => !rows.has(name) && !facts.keys.get(name)?.length,
  );
  for (const name of untold) forgetUser(facts, name);
  if (untold.length > 0) {
    report({
      effect: 'note',
      message: `Users without access keys that are younger than the credential report wait for the next one: ${untold.length}`,
    });
  }
}

function forgetUser(facts: AccountFacts, name: string): void {
  facts.users.delete(name);
  facts.keys.delete(name);
  if (facts.report) {
    facts.report.rows = facts.report.rows.filter(row => row.user !== name);
  }
}

/** Users with keys, and those whom the report does not know yet. */
function usersToAsk(facts: AccountFacts): string[] {
  const rows = new Map(facts.report?.rows.map(row => [row.user, row]));
  return [...facts.users.keys()].filter(name => {
    const row = rows.get(name);
    return !row || row.keys.length > 0 || row.hasMore;
  });
}
