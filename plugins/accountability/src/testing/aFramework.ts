import type {
  FrameworkDetail,
  Requirement,
} from 'backstage-plugin-accountability-common';

/** One id of a framework; say only what matters. */
export function aRequirement(partial: Partial<Requirement> = {}): Requirement {
  return {
    id: 'NHI1:2025',
    text: 'Improper Offboarding',
    standing: 'pass',
    rules: [
      {
        ...{ ruleId: 'accountable-owner', title: 'Has an accountable owner' },
        ...{ subject: 'identity', enabled: true },
        ...{ pass: 40, fail: 0, excepted: 0, unknown: 0 },
      },
    ],
    outcomes: [],
    controls: [],
    hidden: 0,
    missing: [],
    ...partial,
  };
}

/** A framework with the ids given. */
export function aFramework(
  requirements: Requirement[],
  partial: Partial<FrameworkDetail> = {},
): FrameworkDetail {
  const count = (standing: Requirement['standing']) =>
    requirements.filter(one => one.standing === standing).length;
  return {
    key: 'owasp-nhi',
    title: 'OWASP Non-Human Identities Top 10 (2025)',
    publisher: 'OWASP Foundation',
    url: 'https://owasp.example',
    complete: true,
    counts: {
      fail: count('fail'),
      unknown: count('unknown'),
      pass: count('pass'),
      missing: count('missing'),
    },
    groups: [],
    requirements,
    ...partial,
  };
}
