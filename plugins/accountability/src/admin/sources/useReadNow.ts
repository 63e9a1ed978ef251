import { useApi } from '@backstage/core-plugin-api';
import { useState } from 'react';
import { accountabilityApiRef } from '../../api';

/** Starts readings, and remembers which one is being started and which failed. */
export function useReadNow(onStarted: () => void) {
  const api = useApi(accountabilityApiRef);
  const [starting, setStarting] = useState<string>();
  const [failed, setFailed] = useState<{ id: string; error: Error }>();
  return {
    starting,
    failed,
    async start(id: string) {
      setStarting(id);
      setFailed(undefined);
      try {
        await api.startRun(id);
        onStarted();
      } catch (error) {
        setFailed({ id, error: error as Error });
      } finally {
        setStarting(undefined);
      }
    },
  };
}
