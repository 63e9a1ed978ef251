import { useEffect } from 'react';
import type { AsyncData } from '../shared';

/**
 * Loads again and again while something is on its way. The pause starts when an answer
 * is there, so that a slow backend is never asked twice at once, and ends with the page.
 */
export function usePolling(
  result: Pick<AsyncData<unknown>, 'loading' | 'reload'>,
  options: { on: boolean; everyMs: number },
): void {
  const { loading, reload } = result;
  const { on, everyMs } = options;
  useEffect(() => {
    if (!on || loading) return undefined;
    const timer = setTimeout(() => reload(), everyMs);
    return () => clearTimeout(timer);
  }, [on, loading, reload, everyMs]);
}
