import { useCallback, useState } from 'react';
import { useKeptDraft } from '../../shared';
import { readDraft, type RequestDraft } from './RequestDraft';

/** What somebody fills in. It is kept for them until it is sent. */
export function useRequestDraft(subject: string, initial: RequestDraft) {
  const { loading, found, keep, forget } = useKeptDraft(subject, readDraft);
  const [changed, setChanged] = useState<RequestDraft>();
  const draft = changed ?? found ?? initial;
  return {
    loading,
    draft,
    change: (part: Partial<RequestDraft>) => {
      const next = { ...draft, ...part };
      keep(next);
      setChanged(next);
    },
    forget: useCallback(() => forget(), [forget]),
  };
}
