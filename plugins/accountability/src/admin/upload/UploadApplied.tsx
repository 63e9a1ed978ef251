import { Link } from '@backstage/core-components';
import { Button } from '@backstage/ui';
import type { UploadPreview } from 'backstage-plugin-accountability-common';
import { useInventoryPath } from '../../inventory';
import { StateChip } from '../../shared';
import { useText } from '../../translation';
import { ChangeCounts } from './ChangeCounts';

/** What was applied, and the way to see it. */
export function UploadApplied(props: {
  upload: UploadPreview;
  onAgain: () => void;
}) {
  const { upload, onAgain } = props;
  const t = useText();
  const path = useInventoryPath();
  return (
    <>
      <p role="status">
        <StateChip state="pass">
          {t('admin.upload.applied', { scope: upload.scope })}
        </StateChip>
      </p>
      <ChangeCounts upload={upload} />
      <p>
        <Link to={path({ source: [upload.sourceId] })}>
          {t('admin.upload.seeThem')}
        </Link>
      </p>
      <Button variant="secondary" onPress={onAgain}>
        {t('admin.upload.again')}
      </Button>
    </>
  );
}
