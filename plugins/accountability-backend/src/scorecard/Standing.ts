import { createHash } from 'crypto';
import type {
  OwnerlessReason,
  OwnerResolution,
} from 'backstage-plugin-accountability-common';
import {
  compactVerdicts,
  signatureOf,
  VERDICT_LETTERS,
  type RatedVerdict,
} from '../findings';
import { ON_RECORD } from '../posture';

/** Fails, and an exception permits that; beside the letters of verdicts. */
export const EXCEPTED_LETTER = 'e';

/** How one identity stands: all that decides where and as what it is counted. */
export interface Standing {
  identityId: number;
  cohort: Cohort;
  verdicts: VerdictSet;
}

/** What identities that are counted in the same places have in common. */
export interface Cohort {
  state: 'owned' | 'ownerless';
  reason?: OwnerlessReason;
  /** Who answers, or would if the reason were mended. */
  ownerRef?: string;
  offeredTo?: string;
  /** Rank of the privilege level. */
  privilege: number;
  environment: string;
  /** Linked entities, each once, in order. */
  entityRefs: string[];
}

/** What the rules say of an identity: one letter for each of them. */
export interface VerdictSet {
  rules: string[];
  letters: string;
}

/** The standing that follows from what was just judged. */
export function standingOf(judged: {
  identityId: number;
  resolution: OwnerResolution;
  offeredTo?: string;
  privilege: number;
  environment: string;
  entityRefs: Iterable<string>;
  verdicts: readonly RatedVerdict[];
  /** Rules that an effective exception permits to fail. */
  excepted?: ReadonlySet<string>;
}): Standing {
  const { resolution } = judged;
  const verdicts = compactVerdicts(judged.verdicts);
  const reason =
    resolution.state === 'ownerless' ? resolution.reason : undefined;
  const answers = !reason || ON_RECORD.includes(reason);
  return {
    identityId: judged.identityId,
    cohort: {
      state: resolution.state === 'owned' ? 'owned' : 'ownerless',
      reason,
      ownerRef: answers ? resolution.ref : undefined,
      offeredTo: judged.offeredTo,
      privilege: judged.privilege,
      environment: judged.environment,
      entityRefs: [...new Set(judged.entityRefs)].sort(),
    },
    verdicts: {
      rules: verdicts.map(({ ruleId }) => ruleId),
      letters: lettersOf(verdicts, judged.excepted),
    },
  };
}

/** As they are signed, with what is permitted to fail beside what fails. */
function lettersOf(
  verdicts: readonly RatedVerdict[],
  excepted: ReadonlySet<string> = new Set(),
): string {
  return [...signatureOf(verdicts)]
    .map((letter, at) =>
      letter === VERDICT_LETTERS.fail && excepted.has(verdicts[at].ruleId)
        ? EXCEPTED_LETTER
        : letter,
    )
    .join('');
}

/** The same for cohorts of which everything is the same. */
export function cohortHash(cohort: Cohort): string {
  const { state, reason, ownerRef, offeredTo } = cohort;
  const { privilege, environment, entityRefs } = cohort;
  return hash([
    ...[state, reason ?? null, ownerRef ?? null, offeredTo ?? null],
    ...[privilege, environment, entityRefs],
  ]);
}

export function verdictsHash({ rules, letters }: VerdictSet): string {
  return hash([rules, letters]);
}

function hash(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('base64');
}
