import type { CredentialRecord } from 'backstage-plugin-accountability-common';
import type { IdentityRule } from 'backstage-plugin-accountability-node';
import { describeCredential } from '../describeCredential';
import {
  judgeCredentials,
  type CredentialJudgement,
} from '../judgeCredentials';
import { daysAfter, dayOf, momentOf } from '../moments';

const DAYS_OF_YEAR = 365.25;

/** Credentials end by themselves. */
export const neverExpiringCredential: IdentityRule<{ longestYears: number }> = {
  id: 'never-expiring-credential',
  title: 'Credentials expire',
  description:
    'A credential with an end date becomes harmless by itself when it is forgotten. One that never expires stays open until somebody thinks of it.',
  severity: 'medium',
  frameworks: ['NHI7:2025', 'CIS Azure 8.3.3', 'CSF PR.AA-01'],
  source:
    'OWASP NHI7:2025 and CIS Azure Foundations 8.3.3 ask for an expiry; that five years or more count as never is our own limit.',
  remedy:
    'Replace it by one that expires, or by short-lived federated access. Where the platform has no expiry, renew it by schedule and request an exception.',
  unknownWhen:
    'The source does not tell whether a credential expires, or does not list credentials.',
  parameters: { longestYears: 5 },
  version: 1,
  judge({ identity, now }, { longestYears }) {
    return judgeCredentials(identity, now, {
      concerns: ({ type }) => type !== 'federated-trust' && type !== 'password',
      judge: credential => judgeExpiry(credential, now, longestYears),
      nothing: 'It has no credential that should expire.',
    });
  },
};

function judgeExpiry(
  credential: CredentialRecord,
  now: Date,
  longestYears: number,
): CredentialJudgement {
  const name = describeCredential(credential);
  const { expiresAt } = credential;
  if (expiresAt.observability !== 'observed') {
    return { saying: { is: 'unknown', missing: `whether ${name} expires` } };
  }
  const end = momentOf(expiresAt);
  if (!end) {
    return {
      saying: { is: 'fail', because: `${name} never expires.`, order: 0 },
    };
  }
  // Its whole life counts; where the beginning is unknown, at least what is left of it.
  const madeAt =
    momentOf(credential.rotatedAt) ?? momentOf(credential.createdAt);
  const longestDays = longestYears * DAYS_OF_YEAR;
  const tooLong = end > daysAfter(madeAt ?? now, longestDays);
  return {
    saying: tooLong
      ? {
          is: 'fail',
          because: `${name} is valid until ${dayOf(
            end,
          )}, more than ${longestYears} years, which is as good as never expiring.`,
          order: -end.getTime(),
        }
      : { is: 'pass' },
    changesAt: madeAt ? [] : [daysAfter(end, -longestDays)],
  };
}
