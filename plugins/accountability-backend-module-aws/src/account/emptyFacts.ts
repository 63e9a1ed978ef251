import type { AccountFacts } from './AccountFacts';

/** Nothing known yet about an account, or about whichever account the input names. */
export function emptyFacts(wanted?: string): AccountFacts {
  return {
    wanted,
    seen: new Map(),
    users: new Map(),
    roles: new Map(),
    groups: new Map(),
    policies: new Map(),
    keys: new Map(),
    pages: new Map(),
  };
}
