import type { UploadPreview } from 'backstage-plugin-accountability-common';
import { When } from '../../shared';
import { useText } from '../../translation';

/** Whether files make a source of their own, or take the place of earlier ones. */
export function WhichSource({ upload }: { upload: UploadPreview }) {
  const { isNewSource, lastCompleteAt, scope } = upload;
  const t = useText();
  if (isNewSource === undefined) return null;
  if (isNewSource) return <p>{t('admin.upload.newSource', { scope })}</p>;
  if (!lastCompleteAt) return <p>{t('admin.upload.repairsSource')}</p>;
  return (
    <p>
      {t('admin.upload.replacesSource')} <When at={lastCompleteAt} />.
    </p>
  );
}
