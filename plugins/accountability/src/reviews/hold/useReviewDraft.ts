import type { ReviewDetail } from 'backstage-plugin-accountability-common';
import { useCallback, useState } from 'react';
import { draftOf, isTyped, parseDraft, type ReviewDraft } from './reviewDraft';

/**
 * What somebody types in a review. It is kept for the tab and the person, so that
 * neither a reload nor a colleague who was faster takes it away.
 */
export function useReviewDraft(
  review: Pick<ReviewDetail, 'id' | 'record'>,
  person: string,
) {
  const { id, record } = review;
  const key = `accountability.review.${id}.${person}`;
  const [typed, setTyped] = useState<ReviewDraft | undefined>(() =>
    parseDraft(window.sessionStorage.getItem(key)),
  );
  const draft = typed ?? draftOf(record);
  const change = useCallback(
    (part: Partial<ReviewDraft>) => {
      const next = { ...draft, ...part };
      window.sessionStorage.setItem(key, JSON.stringify(next));
      setTyped(next);
    },
    [draft, key],
  );
  const forget = useCallback(() => {
    window.sessionStorage.removeItem(key);
    setTyped(undefined);
  }, [key]);
  return { draft, change, forget, typed: isTyped(draft, record) };
}
