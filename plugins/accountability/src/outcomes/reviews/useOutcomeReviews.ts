import { useApi } from '@backstage/core-plugin-api';
import type {
  OutcomeDetail,
  ReviewPreview,
  ReviewSummary,
} from 'backstage-plugin-accountability-common';
import { accountabilityApiRef } from '../../api';
import { type AsyncData, useAsyncData } from '../../shared';
import { isInForce } from '../isInForce';

/** Most reviews that are shown; with a quarterly cadence five years of them. */
const MOST = 20;

/** The reviews of one outcome, and the next one. */
export interface OutcomeReviewsData {
  held: ReviewSummary[];
  /** Nothing for an outcome that is not in force, because none is due. */
  next?: Pick<ReviewPreview, 'dueAt' | 'openReview'>;
}

/** Reads which reviews looked at an outcome, and when the next one is due. */
export function useOutcomeReviews(
  outcome: Pick<OutcomeDetail, 'ref' | 'status'>,
): AsyncData<OutcomeReviewsData> {
  const api = useApi(accountabilityApiRef);
  const { ref, status } = outcome;
  return useAsyncData(`${ref}:${status}`, async signal => {
    const [page, next] = await Promise.all([
      api.listReviews({ subject: ref, limit: MOST }, { signal }),
      isInForce({ status }) ? api.previewReview(ref, { signal }) : undefined,
    ]);
    return { held: page.items, next };
  });
}
