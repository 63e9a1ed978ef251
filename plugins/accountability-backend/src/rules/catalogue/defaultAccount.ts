import type { IdentityRule } from 'backstage-plugin-accountability-node';
import { listNames } from '../listNames';
import { switchedOff } from '../switchedOff';
import { fail, notApplicable, pass, unknown } from '../verdicts';

/** Nothing runs on the account that everything gets by default. */
export const defaultAccount: IdentityRule = {
  id: 'default-account',
  title: 'The default account is not used',
  description:
    'Platforms give everything a default account when nobody chose one. Whatever is allowed to it is allowed to everything, and nobody can tell who used it.',
  severity: 'medium',
  frameworks: [
    'NHI5:2025',
    'NHI9:2025',
    'CIS Kubernetes 5.1.5',
    'CSF PR.AA-01',
  ],
  source:
    'CIS Kubernetes v2.0.1 5.1.5: default service accounts are not actively used.',
  remedy:
    'Give each workload an account of its own with the rights that it needs, and take all rights from the default account.',
  unknownWhen:
    'The source does not tell whether it is a default account, or which rights it has.',
  parameters: {},
  version: 1,
  judge({ identity }) {
    const { traits, privilege, consumers } = identity;
    const off = switchedOff(identity);
    if (off) return { verdict: notApplicable(off) };
    if (traits.defaultAccount === false) {
      return { verdict: notApplicable('It is no default account.') };
    }
    if (traits.defaultAccount === undefined) {
      return {
        verdict:
          identity.kind === 'service-account'
            ? unknown('whether it is a default account')
            : notApplicable(
                'Identities of this kind are not given by default.',
              ),
      };
    }
    if (consumers.length > 0) {
      const names = listNames(consumers.map(({ name }) => name));
      return {
        verdict: fail(`It is the default account, and in use by ${names}.`),
      };
    }
    switch (privilege.level) {
      case 'none':
        return { verdict: pass() };
      case 'unknown':
        return { verdict: unknown('which rights it has') };
      default:
        return {
          verdict: fail(
            'It is the default account, and has rights that everything without an account of its own gets too.',
          ),
        };
    }
  },
};
