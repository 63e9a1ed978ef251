import { Button } from '@backstage/ui';
import Box from '@material-ui/core/Box';
import type { UploadPreview } from 'backstage-plugin-accountability-common';
import { useText } from '../../translation';
import { Failure } from './Failure';

/** Applying broke off: how far it had come, and the choice to go on. */
export function UploadIncomplete(props: {
  upload: UploadPreview;
  busy: boolean;
  error?: Error;
  onApply: () => void;
  onAgain: () => void;
}) {
  const { upload, busy } = props;
  const t = useText();
  return (
    <>
      <Failure
        title={t('admin.upload.incomplete', { scope: upload.scope })}
        error={upload.error}
      />
      <Failure title={t('admin.upload.applyFailed')} error={props.error} />
      <Box mt={1} display="flex" gridGap={8}>
        <Button variant="primary" isPending={busy} onPress={props.onApply}>
          {t('admin.upload.applyAgain')}
        </Button>
        <Button variant="secondary" isDisabled={busy} onPress={props.onAgain}>
          {t('admin.upload.again')}
        </Button>
      </Box>
    </>
  );
}
