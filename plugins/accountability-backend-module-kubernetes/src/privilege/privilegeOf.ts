import type { IdentityRecord } from 'backstage-plugin-accountability-common';
import { stripControl } from 'backstage-plugin-accountability-node';
import { mergeFacts, NO_RIGHTS } from '../rbac';
import type { Grants } from './collectGrants';
import type { Grant } from './Grant';

const MAX_EVIDENCE = 50;
const MAX_SENTENCE = 1024;

/** How much an account may do, and how that is known. */
export interface AccountPrivilege {
  privilege: IdentityRecord['privilege'];
  /** Bound to cluster-admin, or a rule of `*` on everything; absent when not known. */
  fullAdmin?: boolean;
}

/**
 * Judges what an account may do by the bindings that name it. A wildcard
 * anywhere counts as administrator. Rights that it has as a member of a group of
 * all service accounts raise the level to write at most: the binding, not the
 * account, is then what needs an owner.
 *
 * @param known - false when bindings were not read, or not all of them.
 */
export function privilegeOf(
  account: { namespace: string; name: string },
  grants: Grants,
  known: boolean,
): AccountPrivilege {
  const own =
    grants.byAccount.get(`${account.namespace}/${account.name}`) ?? [];
  const shared = [
    'system:serviceaccounts',
    `system:serviceaccounts:${account.namespace}`,
  ].flatMap(group => grants.byGroup.get(group) ?? []);

  const facts = factsOf(own);
  const viaGroup = factsOf(shared);
  const certain = known && [...own, ...shared].every(grant => grant.facts);
  const evidence = [...sorted(own), ...sorted(shared)]
    .slice(0, MAX_EVIDENCE)
    .map(describe);

  if (facts.wildAny) {
    return {
      privilege: { level: 'admin', evidence },
      fullAdmin: facts.wildFull || (certain ? false : undefined),
    };
  }
  if (!certain) return { privilege: { level: 'unknown', evidence } };
  const together = mergeFacts(facts, viaGroup);
  let level: 'write' | 'read' | 'none' = together.reads ? 'read' : 'none';
  if (together.writes) level = 'write';
  return { privilege: { level, evidence }, fullAdmin: false };
}

function factsOf(grants: readonly Grant[]) {
  return grants.reduce(
    (facts, grant) => mergeFacts(facts, grant.facts ?? NO_RIGHTS),
    NO_RIGHTS,
  );
}

// The strongest first, so that the bound on evidence never hides an administrator.
function sorted(grants: readonly Grant[]): Grant[] {
  const weight = ({ facts }: Grant) =>
    facts
      ? [facts.wildFull, facts.wildAny, facts.writes].filter(Boolean).length
      : 1;
  return [...grants].sort(
    (a, b) => weight(b) - weight(a) || (a.sentence < b.sentence ? -1 : 1),
  );
}

function describe({ sentence, facts, group }: Grant): string {
  const through = group ? `As a member of the group ${group}: ` : '';
  const remarks = facts
    ? facts.remarks.join('; ')
    : 'a role that the input does not describe';
  return stripControl(
    `${through}${sentence}${remarks && `: ${remarks}`}`,
    MAX_SENTENCE,
  );
}
