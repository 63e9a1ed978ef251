import type { ReviewDetail } from 'backstage-plugin-accountability-common';
import { useCallback, useState } from 'react';
import { useKeptDraft } from '../../shared';
import { draftOf, isTyped, readDraft, type ReviewDraft } from './reviewDraft';

/**
 * What somebody types in a review. It is kept for them, so that neither a reload nor
 * a colleague who was faster takes it away.
 */
export function useReviewDraft(review: Pick<ReviewDetail, 'id' | 'record'>) {
  const { id, record } = review;
  const { loading, found, keep, forget } = useKeptDraft(
    `review ${id}`,
    readDraft,
  );
  const [changed, setChanged] = useState<ReviewDraft>();
  const draft = changed ?? found ?? draftOf(record);
  return {
    loading,
    draft,
    typed: isTyped(draft, record),
    change: (part: Partial<ReviewDraft>) => {
      const next = { ...draft, ...part };
      keep(next);
      setChanged(next);
    },
    forget: useCallback(() => {
      forget();
      setChanged(undefined);
    }, [forget]),
  };
}
