import { useApi } from '@backstage/core-plugin-api';
import { useSearchParams } from 'react-router-dom';
import { accountabilityApiRef } from '../../api';
import { AsyncContent, EmptyState, Section, useAsyncData } from '../../shared';
import { useText } from '../../translation';
import { UploadFormBody } from './UploadFormBody';
import { UploadReview } from './UploadReview';
import { UPLOAD_PARAM } from './uploadParam';

/**
 * Drops files into the portal. The upload at hand stands in the address, so that a
 * reloaded page still shows its preview.
 */
export function UploadSection(props: {
  pollMs: number;
  onApplied: () => void;
}) {
  const t = useText();
  const api = useApi(accountabilityApiRef);
  const [params, setParams] = useSearchParams();
  const id = params.get(UPLOAD_PARAM);
  const formats = useAsyncData('formats', signal =>
    api.listFormats({ signal }),
  );
  const go = (uploadId?: string) =>
    setParams(uploadId ? { [UPLOAD_PARAM]: uploadId } : {}, { replace: true });
  return (
    <Section title={t('admin.upload.title')}>
      {id ? (
        <UploadReview
          id={id}
          pollMs={props.pollMs}
          onApplied={props.onApplied}
          onAgain={() => go()}
        />
      ) : (
        <AsyncContent result={formats} what={t('admin.upload.formats')}>
          {list =>
            list.length === 0 ? (
              <EmptyState
                title={t('admin.upload.noFormats')}
                description={t('admin.upload.noFormatsRemedy')}
              />
            ) : (
              <>
                <p>{t('admin.upload.explain')}</p>
                <UploadFormBody formats={list} onSent={go} />
              </>
            )
          }
        </AsyncContent>
      )}
    </Section>
  );
}
