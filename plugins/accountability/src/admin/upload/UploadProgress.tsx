import LinearProgress from '@material-ui/core/LinearProgress';
import type { UploadPreview } from 'backstage-plugin-accountability-common';
import { useNumber } from '../../inventory';
import { useText } from '../../translation';

/** How far reading or applying has come. */
export function UploadProgress({ upload }: { upload: UploadPreview }) {
  const t = useText();
  const number = useNumber();
  const { state, read, applied = 0 } = upload;
  const label =
    state === 'applying'
      ? t('admin.upload.applying', {
          number: number(applied),
          all: number(read),
        })
      : t('admin.upload.reading', {
          count: read,
          number: number(read),
        });
  const share = state === 'applying' && read > 0 ? applied / read : undefined;
  return (
    <>
      <p role="status">{label}</p>
      <LinearProgress
        aria-label={label}
        {...(share !== undefined && {
          variant: 'determinate',
          value: Math.round(share * 100),
        })}
      />
    </>
  );
}
