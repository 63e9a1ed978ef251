import type { AccountFacts } from './AccountFacts';

/** Counts a record of an account and says whether it is one that is wanted. */
export function admit(facts: AccountFacts, account: string): boolean {
  facts.seen.set(account, (facts.seen.get(account) ?? 0) + 1);
  return facts.wanted === undefined || facts.wanted === account;
}
