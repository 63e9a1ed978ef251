import type {
  ExceptionDetail,
  ExceptionPreview,
  ExceptionRenewal,
  Milestone,
} from 'backstage-plugin-accountability-common';
import { endOn } from '../request/localDays';
import { requestProblems } from '../request/requestProblems';
import { draftOf, suggestedEnd } from '../request/RequestDraft';

/** What somebody has filled in so far. */
export interface RenewalDraft {
  /** Suggested when left out. */
  endsOn?: string;
  reason: string;
  progress: string;
  likelihood: number;
  impact: number;
  milestones: Milestone[];
  evidence: { title: string; link: string }[];
}

/** What is missing, by the field where it is. */
export type RenewalProblem =
  | 'ends'
  | 'reason'
  | 'progress'
  | 'evidence'
  | 'evidenceText'
  | 'milestones';

/** A renewal that somebody begins: the steps as they stand, the rest is to be said. */
export function newRenewal({ terms }: ExceptionDetail): RenewalDraft {
  return {
    ...{ reason: '', progress: '', ...terms.residual },
    ...{ milestones: terms.milestones, evidence: [{ title: '', link: '' }] },
  };
}

/** The day that it ends on, chosen or suggested; empty while nothing can be suggested. */
export function renewedUntil(
  { endsOn }: RenewalDraft,
  options: { preview?: ExceptionPreview; now: Date },
): string {
  const { preview, now } = options;
  return endsOn ?? (preview ? suggestedEnd(preview, now) : '');
}

/** What is missing before a renewal can be asked for. */
export function renewalProblems(
  draft: RenewalDraft,
  options: {
    exception: ExceptionDetail;
    preview?: ExceptionPreview;
    endsOn: string;
    today: string;
  },
): RenewalProblem[] {
  const { exception, preview, endsOn, today } = options;
  const { milestones, evidence } = draft;
  const shared = requestProblems(
    { ...draftOf(exception.terms), milestones, evidence, endsOn },
    { suggested: { title: '', endsOn }, preview, today, submit: true },
  );
  return [
    ...(shared.includes('ends') ? ['ends' as const] : []),
    ...(draft.reason.trim() ? [] : ['reason' as const]),
    ...(draft.progress.trim() ? [] : ['progress' as const]),
    ...(evidence.length > 0 ? [] : ['evidence' as const]),
    ...(shared.includes('evidence') ? ['evidenceText' as const] : []),
    ...(shared.includes('milestones') ? ['milestones' as const] : []),
  ];
}

/** The renewal as it is sent, once nothing of it is missing. */
export function renewalOf(
  draft: RenewalDraft,
  options: { endsOn: string; latest?: string; contentHash: string },
): ExceptionRenewal {
  const { likelihood, impact } = draft;
  return {
    expiresAt: endOn(options.endsOn, options.latest),
    reason: draft.reason.trim(),
    progress: draft.progress.trim(),
    residual: { likelihood, impact },
    milestones: draft.milestones,
    evidence: draft.evidence.map(({ title, link }) => ({
      title: title.trim(),
      ...(link.trim() && { link: link.trim() }),
    })),
    contentHash: options.contentHash,
  };
}
