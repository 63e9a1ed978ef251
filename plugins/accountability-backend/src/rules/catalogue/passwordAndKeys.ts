import type {
  CredentialType,
  IdentityKind,
} from 'backstage-plugin-accountability-common';
import type { IdentityRule } from 'backstage-plugin-accountability-node';
import { describeCredential } from '../describeCredential';
import { liveCredentials } from '../liveCredentials';
import { momentOf, nextOf } from '../moments';
import { switchedOff } from '../switchedOff';
import { fail, notApplicable, pass, unknown } from '../verdicts';

// Only these can have a password that a person types.
const WITH_LOGIN: readonly IdentityKind[] = [
  'service-user',
  'bot-user',
  'directory-account',
  'db-role',
  'broker-user',
  'other',
];
const KEYS: readonly CredentialType[] = [
  'access-key',
  'api-key',
  'access-token',
  'personal-access-token',
  'oauth-token',
  'ssh-key',
];

/** An identity serves either people or programs. */
export const passwordAndKeys: IdentityRule = {
  id: 'password-and-keys',
  title: 'It has a password or keys, not both',
  description:
    'An account with a password is used by people, one with keys by programs. One with both is used by either, so that nobody can tell who acted, and a person who leaves takes the access of a program along.',
  severity: 'high',
  frameworks: ['NHI10:2025', 'PCI DSS 8.6.1', 'CSF PR.AA-03'],
  source:
    'PCI DSS 4.0 8.6.1: people log in with system accounts only by exception. CIS AWS Foundations: no keys at the set-up of a user with a password.',
  remedy:
    'Take the password away from what programs use, and give people accounts of their own.',
  unknownWhen:
    'The source does not tell whether a person can log in, or does not list keys.',
  parameters: {},
  version: 1,
  judge({ identity, now }) {
    const off = switchedOff(identity);
    if (off) return { verdict: notApplicable(off) };
    const { interactiveUse } = identity.traits;
    if (interactiveUse === false) {
      return { verdict: notApplicable('Nobody can log in with it.') };
    }
    if (interactiveUse === undefined && !WITH_LOGIN.includes(identity.kind)) {
      return { verdict: notApplicable('People do not log in with its kind.') };
    }
    const live = liveCredentials(identity, now);
    const passwords = live.filter(({ type }) => type === 'password');
    const keys = live.filter(({ type }) => KEYS.includes(type));
    const reevaluateAt = nextOf(
      now,
      [...passwords, ...keys].map(({ expiresAt }) => momentOf(expiresAt)),
    );
    if (keys.length === 0) {
      const verdict = identity.credentialsReported
        ? pass()
        : unknown('a complete list of its credentials');
      return { verdict, reevaluateAt };
    }
    if (passwords.length === 0 && !interactiveUse) {
      // A list of keys alone does not prove that there is no password.
      return {
        verdict: unknown('whether a person can log in with it'),
        reevaluateAt,
      };
    }
    const more = keys.length > 1 ? ` and ${keys.length - 1} more` : '';
    return {
      verdict: fail(
        `A person can log in with it, and it has ${describeCredential(
          keys[0],
        )}${more}.`,
      ),
      reevaluateAt,
    };
  },
};
