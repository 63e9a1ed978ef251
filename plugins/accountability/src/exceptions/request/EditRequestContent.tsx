import { ButtonLink } from '@backstage/ui';
import { useApi } from '@backstage/core-plugin-api';
import { useParams } from 'react-router-dom';
import { accountabilityApiRef } from '../../api';
import { BackLink } from '../../declare/BackLink';
import { AsyncContent, EmptyState, recordId, useAsyncData } from '../../shared';
import { useText } from '../../translation';
import { useExceptionPaths } from '../useExceptionPaths';
import { draftOf } from './RequestDraft';
import { RequestForm } from './RequestForm';

/** Changes a draft in the form that began it. */
export function EditRequestContent() {
  const t = useText();
  const api = useApi(accountabilityApiRef);
  const paths = useExceptionPaths();
  const { id = '' } = useParams();
  const exception = useAsyncData(`exception:${id}`, async signal =>
    api.getException(recordId(id), { signal }),
  );
  const path = paths?.one(id) ?? '..';
  return (
    <>
      <BackLink to={path}>{t('exceptions.request.back')}</BackLink>
      <AsyncContent result={exception} what={t('exceptions.detail.what')}>
        {data => {
          const edit = data.actions.find(({ action }) => action === 'edit');
          return edit?.allowed ? (
            <RequestForm
              key={data.id}
              subject={`exception ${data.id}`}
              initial={draftOf(data.terms)}
              exception={data}
              onStale={() => exception.reload()}
            />
          ) : (
            <EmptyState
              title={t('exceptions.request.notDraft')}
              description={edit?.why}
              action={
                <ButtonLink variant="secondary" href={path}>
                  {t('exceptions.request.openException')}
                </ButtonLink>
              }
            />
          );
        }}
      </AsyncContent>
    </>
  );
}
