import { useApi } from '@backstage/core-plugin-api';
import type { TransferPreview } from 'backstage-plugin-accountability-common';
import { useState } from 'react';
import { accountabilityApiRef } from '../api';
import { type AsyncData, useAsyncData } from '../shared';
import type { TransferQuery } from './transferQuery';

/** What would pass, and what of it somebody chose. */
export interface ChosenTransfer {
  /** Everything that could pass. */
  whole: AsyncData<TransferPreview>;
  /** What passes as it is chosen, with the hash that it is sent with. */
  chosen: AsyncData<TransferPreview | undefined>;
  identities: boolean;
  includeIdentities(include: boolean): void;
  isLeftOut(ref: string): boolean;
  include(ref: string, include: boolean): void;
  /** The refs to send; all when nothing was left out. */
  refs: string[] | undefined;
  reload(): void;
}

/** Previews a transfer, the whole of it and the part that is chosen. */
export function useTransferPreview(
  query: Required<Pick<TransferQuery, 'from' | 'to'>> & TransferQuery,
): ChosenTransfer {
  const api = useApi(accountabilityApiRef);
  const [identities, includeIdentities] = useState(true);
  const [leftOut, setLeftOut] = useState<readonly string[]>([]);
  const whole = useAsyncData('transfer', signal =>
    api.previewTransfer(query, { signal }),
  );
  const refs =
    leftOut.length === 0
      ? undefined
      : (whole.data?.definitions ?? [])
          .map(({ ref }) => ref)
          .filter(ref => !leftOut.includes(ref));
  const isWhole = identities && refs === undefined;
  const part = useAsyncData(
    `transfer ${identities} ${leftOut.join(' ')}`,
    async signal =>
      isWhole
        ? undefined
        : api.previewTransfer(
            { ...query, identities, definitions: refs },
            { signal },
          ),
  );
  const chosen: AsyncData<TransferPreview | undefined> = isWhole ? whole : part;
  return {
    ...{ whole, chosen, identities, includeIdentities, refs },
    isLeftOut: ref => leftOut.includes(ref),
    include: (ref, include) =>
      setLeftOut(old =>
        include ? old.filter(one => one !== ref) : [...old, ref],
      ),
    reload() {
      whole.reload();
      part.reload();
    },
  };
}
