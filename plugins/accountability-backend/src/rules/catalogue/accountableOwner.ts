import type { IdentityRule } from 'backstage-plugin-accountability-node';

export const accountableOwner: IdentityRule = {
  id: 'accountable-owner',
  title: 'Somebody answers for it',
  description:
    'Every machine identity has an owner with an active person behind it.',
  severity: 'critical',
  frameworks: ['NHI1:2025', 'CSF GV.RR-02', '800-53 AC-2'],
  source:
    'NIST CSF 2.0 GV.RR-02; Microsoft Entra demands a sponsor for every agent identity',
  remedy: 'Claim it, or transfer it to the team that uses it.',
  unknownWhen: 'The catalog has not been read completely yet.',
  parameters: {},
  version: 1,
  judge: ({ owner, directoryComplete }) => {
    if (owner.state === 'owned') return { verdict: { is: 'pass' } };
    if (!directoryComplete) {
      return {
        verdict: { is: 'unknown', missing: ['the people of the catalog'] },
      };
    }
    return {
      verdict: {
        is: 'fail',
        because: `Nobody answers for it: ${owner.reason}`,
      },
    };
  },
};
