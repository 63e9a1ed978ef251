import type { DirectoryPolicy } from './DirectoryPolicy';

/** Numbers of people (users and groups) and of all entities. */
export interface PictureSize {
  people: number;
  entities: number;
}

/** A loss that is not believed yet. */
export interface HeldLoss {
  since: Date;
  /** What was lost when the hold began. */
  lost: number;
}

/** Whether a loss is applied, or the old picture is held. */
export type LossJudgement =
  | { is: 'believed' }
  | { is: 'held'; reason: string; since: Date; lost: number };

/** Below this many, a large share is an ordinary day. */
const SMALL = 20;

/**
 * Decides whether what is missing from a complete picture is believed. A broken
 * directory sync looks like everybody leaving at once, and believing it would open
 * a thousand false findings; so a loss beyond the configured share, or of
 * everything, must persist first. A loss that grows much further waits anew.
 */
export function judgeLoss(options: {
  before: PictureSize;
  lost: PictureSize;
  held: HeldLoss | undefined;
  policy: Pick<DirectoryPolicy, 'maxVanishShare' | 'holdForMs'>;
  now: Date;
}): LossJudgement {
  const { before, lost, held, policy, now } = options;
  const tooMany = (['people', 'entities'] as const).find(
    what =>
      before[what] >= SMALL &&
      lost[what] > policy.maxVanishShare * before[what],
  );
  const everything = before.entities > 0 && lost.entities >= before.entities;
  if (policy.maxVanishShare >= 1 || !(tooMany || everything)) {
    return { is: 'believed' };
  }

  const total = Math.max(lost.people, lost.entities);
  const grown =
    held && total - held.lost > policy.maxVanishShare * before.entities;
  const start = held && !grown ? held : { since: now, lost: total };
  if (held && !grown) {
    const persisted = now.getTime() - held.since.getTime();
    if (persisted >= policy.holdForMs) return { is: 'believed' };
  }
  const what = everything ? 'entities' : tooMany!;
  const noun = what === 'people' ? 'users and groups' : 'entities';
  return {
    is: 'held',
    reason: `${lost[what]} of ${before[what]} ${noun} left the catalog at once`,
    ...start,
  };
}
