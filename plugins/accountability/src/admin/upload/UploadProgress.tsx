import LinearProgress from '@material-ui/core/LinearProgress';
import type { UploadPreview } from 'backstage-plugin-accountability-common';
import { useNumber } from '../../inventory';
import { useText } from '../../translation';

/** How far reading or applying has come. */
export function UploadProgress({ upload }: { upload: UploadPreview }) {
  const t = useText();
  const number = useNumber();
  const label =
    upload.state === 'applying'
      ? t('admin.upload.applying')
      : t('admin.upload.reading', {
          count: upload.read,
          number: number(upload.read),
        });
  return (
    <>
      <p role="status">{label}</p>
      <LinearProgress aria-label={label} />
    </>
  );
}
