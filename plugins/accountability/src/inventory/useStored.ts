import {
  type StorageApi,
  storageApiRef,
  useApi,
} from '@backstage/core-plugin-api';
import { useEffect, useMemo, useState } from 'react';

const BUCKET = 'accountability';

/** Something that is remembered for one person. */
export interface Stored {
  /** Not to be trusted: another version, or a person's own hands, may have written it. */
  value: unknown;
  /** Whether it has been read; what is written before that would overwrite it. */
  known: boolean;
  /** Remembers; fails where it could not be kept, and holds for this visit anyway. */
  keep(value: Parameters<StorageApi['set']>[1]): Promise<void>;
}

/** Reads and writes what is remembered for this person under one key. */
export function useStored(key: string): Stored {
  const storageApi = useApi(storageApiRef);
  const bucket = useMemo(() => storageApi.forBucket(BUCKET), [storageApi]);
  const [snapshot, setSnapshot] = useState<{
    presence: string;
    value?: unknown;
  }>(() => bucket.snapshot(key));
  useEffect(() => {
    const subscription = bucket.observe$(key).subscribe(setSnapshot);
    return () => subscription.unsubscribe();
  }, [bucket, key]);

  return {
    value: snapshot.value,
    known: snapshot.presence !== 'unknown',
    keep: value => {
      setSnapshot({ presence: 'present', value });
      return bucket.set(key, value);
    },
  };
}
