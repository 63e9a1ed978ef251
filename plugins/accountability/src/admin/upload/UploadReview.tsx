import { useApi } from '@backstage/core-plugin-api';
import { Button } from '@backstage/ui';
import type { UploadPreview } from 'backstage-plugin-accountability-common';
import { useEffect, useRef, useState } from 'react';
import { accountabilityApiRef } from '../../api';
import { AsyncContent, useAsyncData } from '../../shared';
import { useText } from '../../translation';
import { usePolling } from '../usePolling';
import { UploadOutcome } from './UploadOutcome';

const hasEnded = (state?: UploadPreview['state']) =>
  state === 'applied' || state === 'incomplete';

/** Follows one upload from reading to applied. */
export function UploadReview(props: {
  id: string;
  pollMs: number;
  onApplied: () => void;
  onAgain: () => void;
}) {
  const { id, pollMs, onApplied, onAgain } = props;
  const t = useText();
  const api = useApi(accountabilityApiRef);
  const upload = useAsyncData(`upload:${id}`, signal =>
    api.getUpload(id, { signal }),
  );
  const state = upload.data?.state;
  usePolling(upload, {
    on: state === 'reading' || state === 'applying',
    everyMs: pollMs,
  });
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<Error>();
  // Applying goes on after the answer, also while the page is loaded anew.
  const wasApplying = useRef(false);
  useEffect(() => {
    if (state === 'applying') wasApplying.current = true;
    else if (wasApplying.current && hasEnded(state)) {
      wasApplying.current = false;
      onApplied();
    }
  }, [state, onApplied]);
  const apply = async () => {
    setBusy(true);
    setError(undefined);
    try {
      await api.applyUpload(id);
      wasApplying.current = true;
    } catch (failure) {
      setError(failure as Error);
    } finally {
      setBusy(false);
      // Whether it worked or not, the backend knows how the upload stands now.
      upload.reload();
    }
  };
  // The form was taller: without this, its preview would lie outside the view.
  const top = useRef<HTMLDivElement>(null);
  useEffect(() => top.current?.focus(), [id]);
  return (
    <div ref={top} tabIndex={-1} style={{ outline: 'none' }}>
      <AsyncContent result={upload} what={t('admin.upload.what')}>
        {data => (
          <UploadOutcome
            upload={data}
            busy={busy}
            error={error}
            onApply={apply}
            onAgain={onAgain}
          />
        )}
      </AsyncContent>
      {upload.error && !upload.data && (
        <Button variant="secondary" onPress={onAgain}>
          {t('admin.upload.again')}
        </Button>
      )}
    </div>
  );
}
