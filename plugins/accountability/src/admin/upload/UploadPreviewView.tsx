import { Button } from '@backstage/ui';
import Box from '@material-ui/core/Box';
import type { UploadPreview } from 'backstage-plugin-accountability-common';
import { StateChip } from '../../shared';
import { useText } from '../../translation';
import { ProblemList } from '../ProblemList';
import { ChangeCounts } from './ChangeCounts';
import { ChangeExamples } from './ChangeExamples';
import { Failure } from './Failure';
import { WhichSource } from './WhichSource';

/** What applying the files would do, and the choice to do it. */
export function UploadPreviewView(props: {
  upload: UploadPreview;
  busy: boolean;
  error?: Error;
  onApply: () => void;
  onDiscard: () => void;
}) {
  const { upload, busy, onApply, onDiscard } = props;
  const t = useText();
  const changes = upload.new + upload.changed + upload.gone;
  return (
    <>
      <p role="status">
        <strong>
          {changes > 0
            ? t('admin.upload.would', { scope: upload.scope })
            : t('admin.upload.wouldNothing', { scope: upload.scope })}
        </strong>
      </p>
      <WhichSource upload={upload} />
      <ChangeCounts upload={upload} />
      {changes > 0 && <p>{t('admin.upload.flagsFollow')}</p>}
      {!upload.complete && (
        <p>
          <StateChip state="unknown">{t('admin.upload.notWhole')}</StateChip>
        </p>
      )}
      <ChangeExamples examples={upload.examples} />
      {upload.problemCount > 0 && (
        <p>{t('admin.problems.count', { count: upload.problemCount })}</p>
      )}
      <ProblemList
        problems={upload.problems}
        problemCount={upload.problemCount}
      />
      <Failure
        title={t('admin.upload.applyFailed')}
        error={props.error ?? upload.error}
      />
      <Box mt={1} display="flex" gridGap={8}>
        <Button variant="primary" isPending={busy} onPress={onApply}>
          {t('admin.upload.apply')}
        </Button>
        <Button variant="tertiary" isDisabled={busy} onPress={onDiscard}>
          {t('admin.upload.discard')}
        </Button>
      </Box>
    </>
  );
}
