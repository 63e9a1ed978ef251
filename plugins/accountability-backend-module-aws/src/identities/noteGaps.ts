import { InputError } from '@backstage/errors';
import type { AccountFacts } from '../account';
import type { IdentityOptions } from './IdentityOptions';

/**
 * Says what is missing from the facts of an account: pages that were not there,
 * records of other accounts, and whole kinds of exports.
 *
 * @throws InputError when everything belongs to another account.
 */
export function noteGaps(
  facts: AccountFacts,
  options: Pick<IdentityOptions, 'report'>,
): void {
  noteAccounts(facts, options.report);
  for (const [listing, { more, last }] of facts.pages) {
    if (more > 0 && last === 0) {
      options.report({
        effect: 'record-lost',
        message: `${listing} is cut off: its last page says that more follows. Export it again without --max-items and --no-paginate, or add the following pages`,
      });
    }
  }
  noteReport(facts, options.report);
}

function noteAccounts(
  facts: AccountFacts,
  report: IdentityOptions['report'],
): void {
  const others = [...facts.seen].filter(([id]) => id !== facts.wanted);
  if (facts.wanted === undefined || others.length === 0) return;
  const shown = others
    .slice(0, 10)
    .map(([id, count]) => `${count} of account ${id}`)
    .join(', ');
  const message = `Records of other accounts than ${facts.wanted} were left out: ${shown}. Give each account a source of its own`;
  if (!facts.seen.has(facts.wanted)) throw new InputError(message);
  report({ effect: 'record-lost', message });
}

function noteReport(
  facts: AccountFacts,
  report: IdentityOptions['report'],
): void {
  const note = (message: string) => report({ effect: 'note', message });
  const hasUsers = facts.users.size > 0 || facts.keys.size > 0;
  if (hasUsers && !facts.report) {
    note(
      'Without a credential report nobody can tell which users are people; all are kept. Add aws iam get-credential-report',
    );
  }
  const located = new Set([
    ...facts.users.keys(),
    ...(facts.report?.rows ?? []).map(row => row.user),
  ]);
  const bare = [...facts.keys.keys()].filter(name => !located.has(name));
  if (bare.length > 0) {
    note(
      `Users known by their access keys only, so that the path in their names may be missing: ${bare.length}. Add the credential report`,
    );
  }
  const more = facts.report?.rows.filter(
    row => row.hasMore && !facts.keys.has(row.user),
  );
  if (more && more.length > 0) {
    note(
      `Users with more keys or certificates than the credential report lists: ${more.length}. Add aws iam list-access-keys for them`,
    );
  }
}
