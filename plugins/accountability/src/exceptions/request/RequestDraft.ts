import {
  type ExceptionPreview,
  type ExceptionTerms,
  type ExceptionTermsInput,
  exceptionTermsSchema,
} from 'backstage-plugin-accountability-common';
import { dayOf, daysLater, endOn, isOn, startOfDay } from './localDays';

type Kept = Pick<
  ExceptionTerms,
  | 'kind'
  | 'rules'
  | 'identities'
  | 'outcomes'
  | 'decidedBy'
  | 'reason'
  | 'treatment'
  | 'compensatingControls'
  | 'milestones'
  | 'concerns'
  | 'owner'
>;

/** What somebody has filled in so far. */
export interface RequestDraft extends Kept {
  /** Rules that were not asked about at first, and fail for the same cause. */
  added?: string[];
  /** Suggested when left out. */
  title?: string;
  /** A day where the reader is; suggested when left out. */
  endsOn?: string;
  /** A day where the reader is; with the last approval when left out. */
  beginsOn?: string;
  /** The instants that were written down before, for as long as their days are kept. */
  expiresAt?: string;
  effectiveFrom?: string;
  likelihood?: number;
  impact?: number;
  plan: string;
  vendor: string;
  evidence: { title: string; link: string }[];
}

/** What stands in a field that nobody has touched. */
export interface Suggested {
  title: string;
  endsOn: string;
  /** The instant that no end may pass. */
  latestExpiresAt?: string;
}

/** A request that somebody begins. */
export function newDraft(
  subjects: Pick<ExceptionTerms, 'rules' | 'identities' | 'outcomes'>,
): RequestDraft {
  return {
    ...subjects,
    ...{ kind: 'policy-exception', treatment: 'mitigate' },
    ...{ reason: '', plan: '', vendor: '' },
    ...{ compensatingControls: [], milestones: [], concerns: [] },
    evidence: [],
  };
}

/** What was written down, to be changed. */
export function draftOf(terms: ExceptionTerms): RequestDraft {
  const { residual, plan = '', vendor = '', evidence, ...rest } = terms;
  // The register that it came from names none, so there is one to choose.
  const withoutEnd = terms.imported?.withoutEnd ?? false;
  return {
    ...rest,
    expiresAt: withoutEnd ? undefined : terms.expiresAt,
    ...residual,
    plan,
    vendor,
    evidence: evidence.map(({ title, link = '' }) => ({ title, link })),
    ...(!withoutEnd && { endsOn: dayOf(new Date(terms.expiresAt)) }),
    ...(terms.effectiveFrom && {
      beginsOn: dayOf(new Date(terms.effectiveFrom)),
    }),
  };
}

/** Longest term that is suggested; whoever needs more, says so. */
const USUAL_DAYS = 90;

/** The day that an exception ends on unless somebody chooses another. */
export function suggestedEnd(
  preview: Pick<ExceptionPreview, 'latestExpiresAt'>,
  now: Date,
): string {
  const latest = dayOf(new Date(preview.latestExpiresAt));
  const usual = daysLater(now, USUAL_DAYS);
  return usual < latest ? usual : latest;
}

/** The draft as it is sent, once nothing of it is missing. */
export function termsOf(
  draft: RequestDraft,
  suggested: Suggested,
): ExceptionTermsInput {
  const { likelihood = 0, impact = 0, plan, vendor, owner, ...rest } = draft;
  const { title, endsOn, evidence, decidedBy, ...others } = rest;
  const { beginsOn, effectiveFrom: _, added: __, expiresAt, ...same } = others;
  const day = endsOn ?? suggested.endsOn;
  const begins = beginOf(draft);
  return {
    ...same,
    title: (title ?? suggested.title).trim(),
    reason: draft.reason.trim(),
    expiresAt:
      expiresAt && isOn(expiresAt, day)
        ? expiresAt
        : endOn(day, suggested.latestExpiresAt),
    ...(begins && { effectiveFrom: begins }),
    residual: { likelihood, impact },
    ...(plan.trim() && { plan: plan.trim() }),
    ...(needsVendor(draft) && vendor.trim() && { vendor: vendor.trim() }),
    ...(owner && { owner }),
    ...(decidedBy && { decidedBy }),
    evidence: evidence.map(one => ({
      title: one.title.trim(),
      ...(one.link.trim() && { link: one.link.trim() }),
    })),
  };
}

/** When it begins; with the last approval when left out. */
export function beginOf(
  draft: Pick<RequestDraft, 'beginsOn' | 'effectiveFrom'>,
): string | undefined {
  const { beginsOn, effectiveFrom } = draft;
  if (!beginsOn) return undefined;
  return effectiveFrom && isOn(effectiveFrom, beginsOn)
    ? effectiveFrom
    : startOfDay(beginsOn);
}

/** Whether the vendor is to be named. */
export function needsVendor(
  draft: Pick<RequestDraft, 'kind' | 'concerns'>,
): boolean {
  return draft.kind === 'vendor-exception' || draft.concerns.includes('vendor');
}

/** Reads what the storage holds; anything else than a draft counts as none. */
export function readDraft(stored: unknown): RequestDraft | undefined {
  const value = stored as Partial<RequestDraft> | null | undefined;
  if (typeof value !== 'object' || value === null) return undefined;
  const { kind, treatment, rules, identities, outcomes, concerns } =
    exceptionTermsSchema.shape;
  const isDraft =
    kind.unwrap().safeParse(value.kind).success &&
    treatment.unwrap().safeParse(value.treatment).success &&
    rules.safeParse(value.rules).success &&
    identities.unwrap().safeParse(value.identities).success &&
    outcomes.unwrap().safeParse(value.outcomes).success &&
    concerns.unwrap().safeParse(value.concerns).success &&
    (value.added === undefined ||
      rules.safeParse([...value.added, 'any']).success) &&
    [value.reason, value.plan, value.vendor].every(
      text => typeof text === 'string',
    ) &&
    [value.milestones, value.compensatingControls, value.evidence].every(list =>
      Array.isArray(list),
    );
  return isDraft ? (value as RequestDraft) : undefined;
}
