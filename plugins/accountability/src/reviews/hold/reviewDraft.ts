import {
  reviewRecordSchema,
  type ReviewDecision,
  type ReviewRecord,
} from 'backstage-plugin-accountability-common';

/** What somebody has typed and not written down yet. */
export type ReviewDraft = Omit<ReviewRecord, 'decisions'> & {
  /** Not checked yet: a decision may lack who sees to it. */
  decisions: Partial<ReviewDecision>[];
  /** Why something that was ended is corrected. */
  reason: string;
};

export type DraftProblem = 'minutes' | 'decision' | 'who' | 'reason';

export function draftOf(record: ReviewRecord): ReviewDraft {
  return { ...record, reason: '' };
}

/** A decision that somebody begins. */
export const NEW_DECISION: Partial<ReviewDecision> = { what: 'keep', text: '' };

/** What is missing before the draft can be written down, as the backend sees it. */
export function draftProblems(
  draft: ReviewDraft,
  isCorrection: boolean,
): DraftProblem[] {
  const lacksWho = draft.decisions.some(
    ({ what, who, due }) => what !== 'keep' && (!who || !due),
  );
  return [
    ...(isCorrection && !draft.minutes.trim() ? ['minutes' as const] : []),
    ...(draft.decisions.some(({ text }) => !text?.trim())
      ? ['decision' as const]
      : []),
    ...(lacksWho ? ['who' as const] : []),
    ...(isCorrection && !draft.reason.trim() ? ['reason' as const] : []),
  ];
}

/** The draft as it is sent. @throws ZodError when there are problems with it. */
export function recordOf(draft: ReviewDraft): ReviewRecord {
  const { minutes, participants } = draft;
  const decisions = draft.decisions.map(({ who, due, about, ...rest }) => ({
    ...rest,
    ...(who && { who }),
    ...(due && { due }),
    ...(about && { about }),
  }));
  return reviewRecordSchema.parse({ minutes, participants, decisions });
}

/** Whether anything differs from what is written down. */
export function isTyped(draft: ReviewDraft, record: ReviewRecord): boolean {
  return JSON.stringify(draft) !== JSON.stringify(draftOf(record));
}

/** Reads what the storage holds; anything else than a draft counts as none. */
export function readDraft(stored: unknown): ReviewDraft | undefined {
  const value = stored as Partial<ReviewDraft> | null | undefined;
  const isDraft =
    typeof value?.minutes === 'string' &&
    typeof value.reason === 'string' &&
    Array.isArray(value.decisions) &&
    Array.isArray(value.participants);
  return isDraft ? (value as ReviewDraft) : undefined;
}
