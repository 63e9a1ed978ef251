import { BreadcrumbEntry } from '@backstage/frontend-plugin-api';
import { useApi } from '@backstage/core-plugin-api';
import { useLocation, useParams } from 'react-router-dom';
import { accountabilityApiRef } from '../../api';
import { BackLink } from '../../declare/BackLink';
import {
  AsyncContent,
  EmptyState,
  httpStatus,
  recordId,
  useAsyncData,
} from '../../shared';
import { useText } from '../../translation';
import { useExceptionPaths } from '../useExceptionPaths';
import { ExceptionParts } from './ExceptionParts';

/** One exception: what is asked for, who decides, what happened. */
export function ExceptionContent() {
  const t = useText();
  const api = useApi(accountabilityApiRef);
  const paths = useExceptionPaths();
  const { id = '' } = useParams();
  const { pathname } = useLocation();
  const exception = useAsyncData(`exception:${id}`, async signal =>
    api.getException(recordId(id), { signal }),
  );
  const label = exception.data?.title ?? id;
  return (
    <BreadcrumbEntry entry={{ label, href: pathname }}>
      <BackLink to={paths?.list ?? '..'}>{t('exceptions.back')}</BackLink>
      {exception.error && httpStatus(exception.error) === 404 ? (
        <EmptyState
          title={t('shared.load.notFound')}
          description={t('exceptions.detail.notFound')}
        />
      ) : (
        <AsyncContent result={exception} what={t('exceptions.detail.what')}>
          {data => (
            <ExceptionParts
              key={data.id}
              exception={data}
              onChanged={() => exception.reload()}
            />
          )}
        </AsyncContent>
      )}
    </BreadcrumbEntry>
  );
}
