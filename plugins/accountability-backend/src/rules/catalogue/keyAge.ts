import type {
  CredentialRecord,
  CredentialType,
} from 'backstage-plugin-accountability-common';
import type { IdentityRule } from 'backstage-plugin-accountability-node';
import { describeCredential } from '../describeCredential';
import {
  judgeCredentials,
  type CredentialJudgement,
} from '../judgeCredentials';
import { daysAfter, dayOf, momentOf } from '../moments';

// Federated trust holds no secret, certificates carry their own end, and passwords
// are renewed on suspicion rather than by age (PCI DSS 8.6.3).
const WITHOUT_AGE: readonly CredentialType[] = [
  'federated-trust',
  'client-certificate',
  'signing-certificate',
  'password',
];

/** Static keys are renewed before they are too old. */
export const keyAge: IdentityRule<{ maxAgeDays: number }> = {
  id: 'key-age',
  title: 'Keys are renewed in time',
  description:
    'A key or token that stays the same for months is a key that leaked copies keep opening. Renewing it regularly ends every copy that somebody may have made.',
  severity: 'medium',
  frameworks: [
    'NHI7:2025',
    'CIS AWS 2.12',
    'CIS GCP 1.8',
    'CIS GCP 1.16',
    'SP 800-53 IA-5',
    'CSF PR.AA-01',
  ],
  source:
    '90 days: CIS AWS Foundations v7.0.0 2.12, CIS GCP Foundations v5.0.0 1.8 and 1.16.',
  remedy:
    'Make a new key, move everything that uses the old one, then switch the old one off and delete it. Better: replace it by short-lived federated access.',
  unknownWhen:
    'The source tells neither when a key was made nor when it was changed, or does not list keys.',
  parameters: { maxAgeDays: 90 },
  version: 1,
  judge({ identity, now }, { maxAgeDays }) {
    return judgeCredentials(identity, now, {
      concerns: ({ type }) => !WITHOUT_AGE.includes(type),
      judge: credential => judgeAge(credential, now, maxAgeDays),
      nothing: 'It has no static key that could grow old.',
    });
  },
};

function judgeAge(
  credential: CredentialRecord,
  now: Date,
  maxAgeDays: number,
): CredentialJudgement {
  const name = describeCredential(credential);
  const changedAt =
    momentOf(credential.rotatedAt) ?? momentOf(credential.createdAt);
  if (!changedAt) {
    return {
      saying: { is: 'unknown', missing: `when ${name} was made or changed` },
    };
  }
  const dueAt = daysAfter(changedAt, maxAgeDays);
  return {
    saying:
      now >= dueAt
        ? {
            is: 'fail',
            because: `${name} was last changed on ${dayOf(
              changedAt,
            )} and was due to be renewed on ${dayOf(
              dueAt,
            )}, after ${maxAgeDays} days.`,
            order: changedAt.getTime(),
          }
        : { is: 'pass' },
    changesAt: [dueAt],
  };
}
