import type { IdentityRule } from 'backstage-plugin-accountability-node';
import { describeOwnerless } from '../describeOwnerless';
import { fail, notApplicable, pass, unknown } from '../verdicts';

/** Whoever answered for the identity is still here. */
export const ownerLeft: IdentityRule = {
  id: 'owner-left',
  title: 'Its owner is still here',
  description:
    'When the person who owned an identity leaves, or the last person leaves the team, its access must be handed over or taken away at once, and its secrets renewed: whoever left may still know them.',
  severity: 'high',
  frameworks: [
    'NHI1:2025',
    'PCI DSS 8.2.5',
    'SP 800-53 AC-2(3)',
    'SP 800-53 PS-4',
    'CSF PR.AA-01',
  ],
  source:
    'PCI DSS 4.0 8.2.5: access of people who left is revoked immediately.',
  remedy:
    'Hand it over to somebody who is here and renew its credentials, or switch it off.',
  unknownWhen:
    'The catalog has not been read completely yet, or the named owner was never seen in it.',
  parameters: {},
  version: 1,
  judge({ owner, candidates, directoryComplete }) {
    if (owner.state === 'owned') return { verdict: pass() };
    if (!directoryComplete) {
      return { verdict: unknown('a complete reading of the catalog') };
    }
    switch (owner.reason) {
      case 'owner-left':
      case 'owner-group-empty':
        return { verdict: fail(describeOwnerless(owner, candidates)) };
      case 'owner-not-in-catalog':
        return { verdict: unknown('whether the named owner ever was here') };
      default:
        return { verdict: notApplicable('It has no owner who could leave.') };
    }
  },
};
