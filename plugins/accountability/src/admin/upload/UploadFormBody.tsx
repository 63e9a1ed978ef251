import { useApi } from '@backstage/core-plugin-api';
import { Button } from '@backstage/ui';
import Box from '@material-ui/core/Box';
import type { Format } from 'backstage-plugin-accountability-common';
import { type FormEvent, useState } from 'react';
import { accountabilityApiRef } from '../../api';
import { useText } from '../../translation';
import { Failure } from './Failure';
import { UploadFields } from './UploadFields';
import { useUploadForm } from './useUploadForm';

/** Sends files to be read. Nothing changes by that; a preview follows. */
export function UploadFormBody(props: {
  formats: Format[];
  onSent: (uploadId: string) => void;
}) {
  const { formats, onSent } = props;
  const t = useText();
  const api = useApi(accountabilityApiRef);
  const form = useUploadForm(formats);
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<Error>();

  const onSubmit = async (event: FormEvent) => {
    event.preventDefault();
    const request = form.check();
    if (!request) return;
    setBusy(true);
    setError(undefined);
    try {
      const { id } = await api.upload(request);
      onSent(id);
    } catch (failure) {
      setError(failure as Error);
      setBusy(false);
    }
  };
  return (
    <form
      onSubmit={onSubmit}
      noValidate
      style={{ maxWidth: 720 }}
      aria-label={t('admin.upload.title')}
    >
      <UploadFields formats={formats} form={form} />
      <Failure title={t('admin.upload.sendFailed')} error={error} />
      <Box mt={1}>
        <Button type="submit" variant="primary" isPending={busy}>
          {t('admin.upload.send')}
        </Button>
      </Box>
    </form>
  );
}
