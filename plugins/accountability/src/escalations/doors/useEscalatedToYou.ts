import { useApi } from '@backstage/core-plugin-api';
import type { EscalationPage } from 'backstage-plugin-accountability-common';
import { accountabilityApiRef } from '../../api';
import { type AsyncData, useAsyncData } from '../../shared';

/** Most that are listed; the list of all has the rest. */
const MOST = 5;

/** What others have not done in time, and whoever looks was told and has not acknowledged. */
export function useEscalatedToYou(): AsyncData<EscalationPage> {
  const api = useApi(accountabilityApiRef);
  return useAsyncData('escalations:mine', signal =>
    api.listEscalations({ mine: 'true', limit: MOST }, { signal }),
  );
}
