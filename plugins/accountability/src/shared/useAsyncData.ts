import { useCallback, useEffect, useRef, useState } from 'react';

/** Something loaded from the backend. Old data stays while new data loads. */
export interface AsyncData<T> {
  data?: T;
  error?: Error;
  loading: boolean;
  /**
   * Loads again. After a decision the picture may follow only seconds later, so the
   * caller can ask for further rounds, in milliseconds from now.
   */
  reload(laterRounds?: readonly number[]): void;
}

/** Rounds after a decision, by when the backend has usually caught up. */
export const AFTER_DECISION: readonly number[] = [1500, 5000];

interface Loaded<T> {
  key: string;
  data?: T;
  error?: Error;
  loading: boolean;
}

/**
 * Loads what belongs to `key`. A new key starts empty; the same key keeps its data
 * while it is loaded again and when that fails.
 */
export function useAsyncData<T>(
  key: string,
  load: (signal: AbortSignal) => Promise<T>,
): AsyncData<T> {
  const [round, setRound] = useState(0);
  const [state, setState] = useState<Loaded<T>>({ key, loading: true });
  const loadRef = useRef(load);
  loadRef.current = load;
  const timers = useRef<Array<ReturnType<typeof setTimeout>>>([]);

  useEffect(() => {
    const controller = new AbortController();
    setState(old =>
      old.key === key ? { ...old, loading: true } : { key, loading: true },
    );
    const settle = (outcome: Partial<Loaded<T>>) => {
      if (controller.signal.aborted) return;
      setState(old => ({
        ...old,
        error: undefined,
        ...outcome,
        loading: false,
      }));
    };
    loadRef.current(controller.signal).then(
      data => settle({ data }),
      error => settle({ error }),
    );
    return () => controller.abort();
  }, [key, round]);

  useEffect(() => () => timers.current.forEach(clearTimeout), [key]);

  const reload = useCallback((laterRounds: readonly number[] = []) => {
    const next = () => setRound(n => n + 1);
    next();
    timers.current.forEach(clearTimeout);
    timers.current = laterRounds.map(ms => setTimeout(next, ms));
  }, []);

  const { data, error, loading } =
    state.key === key
      ? state
      : { data: undefined, error: undefined, loading: true };
  return { data, error, loading, reload };
}
