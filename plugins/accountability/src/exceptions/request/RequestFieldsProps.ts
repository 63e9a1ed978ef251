import type { ExceptionPreview } from 'backstage-plugin-accountability-common';
import type { RequestDraft, Suggested } from './RequestDraft';
import type { RequestProblem } from './requestProblems';

/** What every group of fields of the form gets. */
export interface RequestFieldsProps {
  draft: RequestDraft;
  change: (part: Partial<RequestDraft>) => void;
  suggested: Suggested;
  /** What follows from the request, once that is known. */
  preview?: ExceptionPreview;
  /** What is missing in a field, in words, once somebody has tried without. */
  problem: (name: RequestProblem) => string | undefined;
}
