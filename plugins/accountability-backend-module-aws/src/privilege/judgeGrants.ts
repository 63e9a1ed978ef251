import type { IdentityRecord } from 'backstage-plugin-accountability-common';
import { stripControl } from 'backstage-plugin-accountability-node';
import type { AccountFacts, Grants } from '../account';
import { judgePolicy } from './judgePolicy';
import { NOTHING, stronger, type Allowance } from './judgeStatement';

const MOST_EVIDENCE = 50;

/** What an identity may do, and whether it is an administrator of everything. */
export interface JudgedGrants {
  privilege: IdentityRecord['privilege'];
  /** Absent when it cannot be told. */
  fullAdmin?: boolean;
}

interface Judged {
  /** `inline policy x`, `policy y through group z`. */
  title: string;
  allowance?: Allowance;
}

/**
 * Judges everything that is granted to a user or role: its own policies and those
 * of its groups. One policy whose text is missing makes the level unknown, unless
 * another one already makes it an administrator.
 */
export function judgeGrants(
  grants: Grants | undefined,
  facts: Pick<AccountFacts, 'groups' | 'policies'>,
): JudgedGrants {
  if (!grants) return { privilege: { level: 'unknown', evidence: [] } };
  const judged = judgeAll(grants, facts);
  const known = judged.flatMap(({ allowance }) => allowance ?? []);
  const strongest = known.reduce(stronger, NOTHING);
  const isPartial = known.length < judged.length;
  const evidence = [...judged]
    .sort((a, b) => rank(b) - rank(a))
    .map(sentenceOf)
    .slice(0, MOST_EVIDENCE - 1);
  if (grants.boundary) {
    evidence.push(
      `The permissions boundary ${grants.boundary} limits all of this`,
    );
  }
  return {
    privilege: {
      level:
        isPartial && strongest.level !== 'admin' ? 'unknown' : strongest.level,
      evidence: evidence.map(text => stripControl(text, 1024)),
    },
    fullAdmin: strongest.fullAdmin || (isPartial ? undefined : false),
  };
}

function judgeAll(
  grants: Grants,
  facts: Pick<AccountFacts, 'groups' | 'policies'>,
): Judged[] {
  const { groups, policies } = facts;
  const own = (from: Grants, through: string): Judged[] => [
    ...from.attached.map(({ name, arn }) => ({
      title: `Policy ${name}${through}`,
      allowance: judgePolicy({ arn, document: policies.get(arn) }),
    })),
    ...from.inline.map(({ name, document }) => ({
      title: `Inline policy ${name}${through}`,
      allowance: judgePolicy({ document }),
    })),
  ];
  const inherited = grants.groups.flatMap(name => {
    const group = groups.get(name);
    return group
      ? own(group, `, through group ${name},`)
      : [{ title: `Group ${name}` }];
  });
  return [...own(grants, ''), ...inherited];
}

function rank({ allowance }: Judged): number {
  return allowance
    ? ['none', 'read', 'write', 'admin'].indexOf(allowance.level)
    : 2.5;
}

function sentenceOf({ title, allowance }: Judged): string {
  return allowance
    ? `${title} allows ${allowance.allows}`
    : `${title} is not in the input, so what it allows is unknown`;
}
