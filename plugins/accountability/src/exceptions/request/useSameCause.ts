import type { ExceptionPreview } from 'backstage-plugin-accountability-common';
import { useEffect } from 'react';
import type { RequestDraft } from './RequestDraft';

/**
 * A request that somebody begins is about everything that fails for the same cause,
 * until they say otherwise: otherwise they would have to ask once more for it.
 */
export function useSameCause(
  isNew: boolean,
  draft: Pick<RequestDraft, 'rules' | 'added'>,
  {
    change,
    preview,
  }: {
    change: (part: Partial<RequestDraft>) => void;
    preview: Pick<ExceptionPreview, 'sameCause'> | undefined;
  },
): void {
  const found = preview?.sameCause ?? [];
  const isOpen = isNew && draft.added === undefined && found.length > 0;
  useEffect(() => {
    if (!isOpen) return;
    const added = found
      .map(({ ruleId }) => ruleId)
      .filter(id => !draft.rules.includes(id));
    change({ rules: [...draft.rules, ...added], added });
    // eslint-disable-next-line react-hooks/exhaustive-deps -- Once, when it is found.
  }, [isOpen]);
}
