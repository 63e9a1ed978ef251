import { useState } from 'react';

/** Something that is being sent, and how it failed. */
export interface Submission {
  busy: boolean;
  error?: Error;
  /** Sends; a failure is kept instead of thrown. */
  run(send: () => Promise<void>): Promise<void>;
}

/** Keeps one sending at a time and remembers how the last one failed. */
export function useSubmit(): Submission {
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<Error>();
  return {
    busy,
    error,
    async run(send) {
      setBusy(true);
      setError(undefined);
      try {
        await send();
      } catch (failure) {
        setError(failure as Error);
      } finally {
        setBusy(false);
      }
    },
  };
}
