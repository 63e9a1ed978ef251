import {
  type ExceptionPreview,
  exceptionTermsSchema,
} from 'backstage-plugin-accountability-common';
import { isLink } from '../parts/isLink';
import { dayOf } from './localDays';
import { needsVendor, type RequestDraft, type Suggested } from './RequestDraft';

/** What is missing, by the field where it is. */
export type RequestProblem =
  | 'title'
  | 'reason'
  | 'begins'
  | 'ends'
  | 'likelihood'
  | 'impact'
  | 'controls'
  | 'controlText'
  | 'milestones'
  | 'evidence'
  | 'vendor';

/** What is missing before a draft can be kept, or handed in. */
export function requestProblems(
  draft: RequestDraft,
  options: {
    suggested: Suggested;
    preview?: Pick<ExceptionPreview, 'latestExpiresAt' | 'needsCompensation'>;
    today: string;
    /** It is handed in; a draft may lack what only those need who decide. */
    submit: boolean;
  },
): RequestProblem[] {
  const { suggested, preview, today, submit } = options;
  const { compensatingControls, milestones, evidence } = draft;
  const endsOn = draft.endsOn ?? suggested.endsOn;
  const latest = preview && dayOf(new Date(preview.latestExpiresAt));
  const { dueOn } =
    exceptionTermsSchema.shape.milestones.unwrap().element.shape;
  const wrong: Record<RequestProblem, boolean> = {
    title: (draft.title ?? suggested.title).trim() === '',
    reason: draft.reason.trim() === '',
    // Nothing is permitted for a time that has passed.
    begins: draft.beginsOn !== undefined && draft.beginsOn <= today,
    ends:
      endsOn === '' ||
      endsOn < today ||
      endsOn < (draft.beginsOn ?? '') ||
      (submit && latest !== undefined && endsOn > latest),
    likelihood: draft.likelihood === undefined,
    impact: draft.impact === undefined,
    controls:
      submit &&
      preview?.needsCompensation === true &&
      compensatingControls.length === 0,
    controlText: compensatingControls.some(({ text }) => !text.trim()),
    milestones: milestones.some(
      one => !one.text.trim() || !dueOn.safeParse(one.dueOn).success,
    ),
    evidence: evidence.some(
      ({ title, link }) => !title.trim() || (link !== '' && !isLink(link)),
    ),
    vendor: submit && needsVendor(draft) && draft.vendor.trim() === '',
  };
  return (Object.keys(wrong) as RequestProblem[]).filter(key => wrong[key]);
}
