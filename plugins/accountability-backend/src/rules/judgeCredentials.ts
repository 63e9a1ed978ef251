import type {
  CredentialRecord,
  IdentityRecord,
} from 'backstage-plugin-accountability-common';
import type { Judgement } from 'backstage-plugin-accountability-node';
import { liveCredentials } from './liveCredentials';
import { momentOf, nextOf } from './moments';
import { switchedOff } from './switchedOff';
import { fail, notApplicable, pass, unknown } from './verdicts';

/** What a rule says of one credential. */
export type CredentialSaying =
  | { is: 'pass' }
  | { is: 'skip' }
  /** The credential with the least `order` is the worst and gets named. */
  | { is: 'fail'; because: string; order: number }
  | { is: 'unknown'; missing: string };

/** The same, with the moments at which it may change. */
export interface CredentialJudgement {
  saying: CredentialSaying;
  changesAt?: (Date | undefined)[];
}

/**
 * One verdict for an identity from all its live credentials: known trouble beats
 * doubt, doubt beats a clean bill, and an incomplete list of credentials proves
 * nothing good.
 */
export function judgeCredentials(
  identity: IdentityRecord,
  now: Date,
  rule: {
    /** Whether the rule is about credentials of this kind. */
    concerns(credential: CredentialRecord): boolean;
    judge(credential: CredentialRecord): CredentialJudgement;
    /** Said when there is no credential that it concerns. */
    nothing: string;
  },
): Judgement {
  const off = switchedOff(identity);
  if (off) return { verdict: notApplicable(off) };

  const judged = liveCredentials(identity, now)
    .filter(credential => rule.concerns(credential))
    .map(credential => ({ credential, ...rule.judge(credential) }));
  const reevaluateAt = nextOf(
    now,
    judged.flatMap(({ credential, changesAt = [] }) => [
      momentOf(credential.expiresAt),
      ...changesAt,
    ]),
  );
  return { verdict: verdictOf(identity, judged, rule.nothing), reevaluateAt };
}

function verdictOf(
  identity: IdentityRecord,
  judged: readonly { credential: CredentialRecord; saying: CredentialSaying }[],
  nothing: string,
) {
  const failed = judged.flatMap(({ credential, saying }) =>
    saying.is === 'fail' ? [{ credential, ...saying }] : [],
  );
  if (failed.length > 0) {
    const [worst] = failed.sort((a, b) => a.order - b.order);
    const others = failed.length - 1;
    const more =
      others > 0
        ? ` The same holds for ${others} more credential${
            others > 1 ? 's' : ''
          }.`
        : '';
    return fail(`${worst.because}${more}`, worst.credential.uid);
  }
  const missing = judged.flatMap(({ saying }) =>
    saying.is === 'unknown' ? [saying.missing] : [],
  );
  if (!identity.credentialsReported) {
    missing.push('a complete list of its credentials');
  }
  if (missing.length > 0) return unknown(...missing);
  return judged.some(({ saying }) => saying.is === 'pass')
    ? pass()
    : notApplicable(nothing);
}
