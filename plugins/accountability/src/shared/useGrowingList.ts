import { useRef } from 'react';
import { type AsyncData, useAsyncData } from './useAsyncData';

/** One page of a list, and where the next one begins. */
interface Page {
  items: readonly unknown[];
  nextCursor?: string;
}

/** The first page of a list and what was asked for beyond it. */
export interface GrowingList<P extends Page> extends AsyncData<P> {
  /** Appends the next page. */
  showMore(): void;
}

/** Loads a list page by page; what is shown stays while more is loaded. */
export function useGrowingList<P extends Page>(
  key: string,
  load: (cursor: string | undefined, signal: AbortSignal) => Promise<P>,
): GrowingList<P> {
  const shown = useRef<{ key: string; page: P }>();
  const wantsMore = useRef(false);
  const list = useAsyncData(key, async signal => {
    const before =
      wantsMore.current && shown.current?.key === key
        ? shown.current.page
        : undefined;
    const page = await load(before?.nextCursor, signal);
    const whole = { ...page, items: [...(before?.items ?? []), ...page.items] };
    if (!signal.aborted) {
      wantsMore.current = false;
      shown.current = { key, page: whole };
    }
    return whole;
  });
  return {
    ...list,
    showMore() {
      wantsMore.current = true;
      list.reload();
    },
  };
}
