import type {
  CredentialRecord,
  IdentityRecord,
} from 'backstage-plugin-accountability-common';
import type {
  IdentityRule,
  Judgement,
} from 'backstage-plugin-accountability-node';
import { describeCredential } from '../describeCredential';
import { judgeCredentials } from '../judgeCredentials';
import { judgeLastUse } from '../judgeLastUse';
import { nextOf } from '../moments';
import { switchedOff } from '../switchedOff';
import { fail, notApplicable, pass, unknown } from '../verdicts';

interface Limits extends Record<string, number> {
  maxUnusedDays: number;
  awsUserKeyDays: number;
  graceDays: number;
}

/** What nobody uses is switched off. */
export const unusedCredential: IdentityRule<Limits> = {
  id: 'unused-credential',
  title: 'What is not used is switched off',
  description:
    'A credential that nothing uses any more brings no benefit, but still opens the door to whoever finds it. It should be switched off, and deleted when nobody misses it.',
  severity: 'medium',
  frameworks: [
    'NHI1:2025',
    'CIS AWS 2.11',
    'PCI DSS 8.2.6',
    'SP 800-53 AC-2(3)',
    'CSF PR.AA-05',
  ],
  source:
    '45 days for keys and passwords of AWS users: CIS AWS Foundations v7.0.0 2.11. 90 days for others: PCI DSS 4.0 8.2.6, Google Cloud insights. That nothing younger than 7 days is judged is our own proposal.',
  remedy:
    'Switch it off, wait until it is sure that nothing needs it, then delete it. Mark what is kept for emergencies as break-glass at its source.',
  unknownWhen:
    'The source does not tell when a credential was last used, does not look back far enough, or does not list credentials.',
  parameters: { maxUnusedDays: 90, awsUserKeyDays: 45, graceDays: 7 },
  version: 1,
  judge({ identity, now }, limits) {
    if (identity.traits.breakGlass) {
      return { verdict: notApplicable('It is kept for emergencies.') };
    }
    const isBare =
      identity.credentialsReported && identity.credentials.length === 0;
    if (isBare && tellsUse(identity))
      return judgeIdentityItself(identity, now, limits);
    return judgeCredentials(identity, now, {
      concerns: ({ type }) => type !== 'federated-trust',
      judge: credential =>
        judgeLastUse(credential, {
          name: describeCredential(credential),
          now,
          limitDays: limitOf(identity, credential, limits),
          graceDays: limits.graceDays,
        }),
      nothing: 'It has no credential that could lie unused.',
    });
  },
};

function limitOf(
  identity: IdentityRecord,
  { type }: CredentialRecord,
  limits: Limits,
): number {
  const isAwsUser =
    identity.provider === 'aws' && identity.kind === 'service-user';
  return isAwsUser && (type === 'access-key' || type === 'password')
    ? limits.awsUserKeyDays
    : limits.maxUnusedDays;
}

/** Some platforms tell the use of an identity that holds no credential, like a cloud role. */
function tellsUse({ lastUsedAt }: IdentityRecord): boolean {
  return (
    lastUsedAt.observability === 'observed' ||
    lastUsedAt.observability === 'out-of-window'
  );
}

function judgeIdentityItself(
  identity: IdentityRecord,
  now: Date,
  limits: Limits,
): Judgement {
  const off = switchedOff(identity);
  if (off) return { verdict: notApplicable(off) };
  const { saying, changesAt = [] } = judgeLastUse(
    { ...identity, rotatedAt: identity.createdAt },
    {
      name: 'This identity',
      now,
      limitDays: limits.maxUnusedDays,
      graceDays: limits.graceDays,
    },
  );
  const reevaluateAt = nextOf(now, changesAt);
  switch (saying.is) {
    case 'fail':
      return { verdict: fail(saying.because), reevaluateAt };
    case 'unknown':
      return { verdict: unknown(saying.missing), reevaluateAt };
    case 'skip':
      return {
        verdict: notApplicable('It is too young to be judged.'),
        reevaluateAt,
      };
    default:
      return { verdict: pass(), reevaluateAt };
  }
}
