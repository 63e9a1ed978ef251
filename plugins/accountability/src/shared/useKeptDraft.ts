import {
  identityApiRef,
  type StorageApi,
  storageApiRef,
  useApi,
} from '@backstage/core-plugin-api';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useAsyncData } from './useAsyncData';

/** A draft holds nothing else, though its type does not say so. */
type Json = Parameters<StorageApi['set']>[1];

const BUCKET = 'accountability';
/** Long enough to write a word, short enough to lose nothing that one would miss. */
const PAUSE_MS = 400;

/** The draft that waits for somebody, and ways to keep it up to date. */
export interface DraftKeeper<T> {
  /** Whether there is one is not known yet. */
  loading: boolean;
  /** What was there when the page was opened. */
  found?: T;
  /** What is kept by now. */
  latest?: T;
  keep(draft: T): void;
  forget(): void;
}

/**
 * Keeps what somebody fills in until it is sent, for them alone. `subject` says what
 * it is a draft of; `read`, always the same function, takes what the storage holds
 * for a draft, or for none.
 */
export function useKeptDraft<T extends object>(
  subject: string,
  read: (stored: unknown) => T | undefined,
): DraftKeeper<T> {
  const storageApi = useApi(storageApiRef);
  const identityApi = useApi(identityApiRef);
  const bucket = useMemo(() => storageApi.forBucket(BUCKET), [storageApi]);
  const user = useAsyncData('user', async () =>
    identityApi.getBackstageIdentity().then(
      identity => identity.userEntityRef,
      // Whoever cannot be named shares one place with others who cannot.
      () => 'nobody',
    ),
  ).data;
  const key = user && `draft ${subject} of ${user}`;
  const [opened, setOpened] = useState<{ key: string; stored: unknown }>();
  const [latest, setLatest] = useState<T>();
  const waiting = useRef<T>();
  const timer = useRef<ReturnType<typeof setTimeout>>();

  useEffect(() => {
    if (!key) return undefined;
    // Only the first answer counts: later ones are what this page itself keeps.
    const open = (stored: unknown) => {
      setOpened(old => (old?.key === key ? old : { key, stored }));
      setLatest(old => old ?? read(stored));
    };
    const now = bucket.snapshot(key);
    if (now.presence !== 'unknown') {
      open(now.value);
      return undefined;
    }
    const subscription = bucket.observe$(key).subscribe(
      snapshot => snapshot.presence !== 'unknown' && open(snapshot.value),
      // A draft that cannot be read must not keep anybody from a new one.
      () => open(undefined),
    );
    return () => subscription.unsubscribe();
  }, [bucket, key, read]);

  const write = useCallback(() => {
    clearTimeout(timer.current);
    const draft = waiting.current;
    waiting.current = undefined;
    // What cannot be kept is still on the page, and can still be sent.
    if (!key || !draft) return;
    setLatest(draft);
    bucket.set(key, draft as unknown as Json).catch(() => undefined);
  }, [bucket, key]);
  useEffect(() => write, [write]);

  return {
    loading: opened?.key !== key || !key,
    found: useMemo(() => read(opened?.stored), [opened, read]),
    latest,
    keep: useCallback(
      (draft: T) => {
        waiting.current = draft;
        clearTimeout(timer.current);
        timer.current = setTimeout(write, PAUSE_MS);
      },
      [write],
    ),
    forget: useCallback(() => {
      clearTimeout(timer.current);
      waiting.current = undefined;
      if (key) bucket.remove(key).catch(() => undefined);
      setOpened(old => old && { ...old, stored: undefined });
      setLatest(undefined);
    }, [bucket, key]),
  };
}
