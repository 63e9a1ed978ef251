import { useApi } from '@backstage/core-plugin-api';
import type { MeasureDescription } from 'backstage-plugin-accountability-common';
import { useMemo } from 'react';
import { accountabilityApiRef } from '../../api';
import { useAsyncData } from '../../shared';

/** Measures that the portal takes by itself, by id; none until they are known. */
export function useMeasures(): ReadonlyMap<string, MeasureDescription> {
  const api = useApi(accountabilityApiRef);
  const { data } = useAsyncData('measures', signal =>
    api.listMeasures({ signal }),
  );
  return useMemo(
    () => new Map(data?.items.map(measure => [measure.id, measure])),
    [data],
  );
}
