import { Button } from '@backstage/ui';
import type { UploadPreview } from 'backstage-plugin-accountability-common';
import { useText } from '../../translation';
import { ProblemList } from '../ProblemList';
import { Failure } from './Failure';
import { UploadApplied } from './UploadApplied';
import { UploadIncomplete } from './UploadIncomplete';
import { UploadPreviewView } from './UploadPreviewView';
import { UploadProgress } from './UploadProgress';

/** An upload in the state that it is in. */
export function UploadOutcome(props: {
  upload: UploadPreview;
  busy: boolean;
  error?: Error;
  onApply: () => void;
  onAgain: () => void;
}) {
  const { upload, onAgain, ...rest } = props;
  const t = useText();
  const again = (
    <Button variant="secondary" onPress={onAgain}>
      {t('admin.upload.again')}
    </Button>
  );
  switch (upload.state) {
    case 'reading':
    case 'applying':
      return <UploadProgress upload={upload} />;
    case 'ready':
      return (
        <UploadPreviewView {...rest} upload={upload} onDiscard={onAgain} />
      );
    case 'incomplete':
      return <UploadIncomplete {...rest} upload={upload} onAgain={onAgain} />;
    case 'applied':
      return <UploadApplied upload={upload} onAgain={onAgain} />;
    case 'expired':
      return (
        <>
          <p>{t('admin.upload.expired')}</p>
          {again}
        </>
      );
    default:
      return (
        <>
          <Failure
            title={t('admin.upload.failed', { files: upload.files.join(', ') })}
            error={upload.error ?? t('admin.upload.failedRemedy')}
          />
          <ProblemList
            problems={upload.problems}
            problemCount={upload.problemCount}
          />
          {again}
        </>
      );
  }
}
