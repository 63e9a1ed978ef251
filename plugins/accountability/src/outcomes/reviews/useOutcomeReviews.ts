import { useApi } from '@backstage/core-plugin-api';
import type { ReviewPage } from 'backstage-plugin-accountability-common';
import { accountabilityApiRef } from '../../api';
import { type AsyncData, useAsyncData } from '../../shared';

/** Most reviews that are shown; with a quarterly cadence five years of them. */
const MOST = 20;

/** Reads which reviews looked at an outcome, and when the next one is due. */
export function useOutcomeReviews(ref: string): AsyncData<ReviewPage> {
  const api = useApi(accountabilityApiRef);
  return useAsyncData(ref, signal =>
    api.listReviews({ subject: ref, limit: MOST }, { signal }),
  );
}
