import { discoveryApiRef, useApi } from '@backstage/core-plugin-api';
import { useState } from 'react';
import { accountabilityApiRef } from '../../api';
import {
  type AsyncData,
  type Submission,
  useAsyncData,
  useSubmit,
} from '../../shared';
import type { FeedLink } from './FeedLink';

/** The link of the person who looks, and the ways to make and to end it. */
export function useFeedLink(): {
  feed: AsyncData<FeedLink>;
  submission: Submission;
  make(): void;
  revoke(): void;
} {
  const api = useApi(accountabilityApiRef);
  const discoveryApi = useApi(discoveryApiRef);
  const submission = useSubmit();
  const [changed, setChanged] = useState<FeedLink>();
  const feed: AsyncData<FeedLink> = useAsyncData('obligation-feed', signal =>
    api.getObligationFeed({ signal }),
  );
  return {
    feed: { ...feed, data: changed ?? feed.data },
    submission,
    make: () =>
      submission.run(async () => {
        // First, as a link that cannot be shown would have ended the old one in vain.
        const base = await discoveryApi.getBaseUrl('accountability');
        const { createdAt, path } = await api.createObligationFeed();
        setChanged({ createdAt, address: `${base}${path}` });
      }),
    revoke: () =>
      submission.run(async () => {
        await api.revokeObligationFeed();
        setChanged({ revoked: true });
      }),
  };
}
