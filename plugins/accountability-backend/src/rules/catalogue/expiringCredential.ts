import type { CredentialRecord } from 'backstage-plugin-accountability-common';
import type { IdentityRule } from 'backstage-plugin-accountability-node';
import { describeCredential } from '../describeCredential';
import {
  judgeCredentials,
  type CredentialJudgement,
} from '../judgeCredentials';
import { daysAfter, dayOf, momentOf } from '../moments';

/** Credentials are replaced before they end and something stops working. */
export const expiringCredential: IdentityRule<{
  warnDays: number;
  urgentDays: number;
}> = {
  id: 'expiring-credential',
  title: 'Credentials are replaced before they end',
  description:
    'When a credential runs out unnoticed, whatever works with it stops. This rule looks ahead, so that there is time to replace it.',
  severity: 'medium',
  frameworks: ['CSF PR.AA-01'],
  source:
    '7 days: Prowler; to look 30 days ahead is our own proposal (an age check does not replace it).',
  remedy:
    'Make a new credential, move everything that uses the old one, and let the old one end.',
  unknownWhen:
    'The source does not tell when a credential expires, or does not list credentials.',
  parameters: { warnDays: 30, urgentDays: 7 },
  version: 1,
  judge({ identity, now }, parameters) {
    return judgeCredentials(identity, now, {
      concerns: ({ type }) => type !== 'federated-trust',
      judge: credential => lookAhead(credential, now, parameters),
      nothing: 'It has no credential that ends.',
    });
  },
};

function lookAhead(
  credential: CredentialRecord,
  now: Date,
  { warnDays, urgentDays }: { warnDays: number; urgentDays: number },
): CredentialJudgement {
  const name = describeCredential(credential);
  const { expiresAt } = credential;
  if (expiresAt.observability !== 'observed') {
    return { saying: { is: 'unknown', missing: `when ${name} expires` } };
  }
  const end = momentOf(expiresAt);
  if (!end) return { saying: { is: 'skip' } };
  const warnAt = daysAfter(end, -warnDays);
  const urgentAt = daysAfter(end, -urgentDays);
  const within = now >= urgentAt ? urgentDays : warnDays;
  const due = now >= warnAt || now >= urgentAt;
  return {
    saying: due
      ? {
          is: 'fail',
          because: `${name} ends on ${dayOf(end)}, within ${within} days.`,
          order: end.getTime(),
        }
      : { is: 'pass' },
    changesAt: [warnAt, urgentAt],
  };
}
