import { Link } from '@backstage/core-components';
import { useApi } from '@backstage/core-plugin-api';
import { BreadcrumbEntry } from '@backstage/frontend-plugin-api';
import { RiArrowLeftLine } from '@remixicon/react';
import { useLocation, useParams } from 'react-router-dom';
import { accountabilityApiRef } from '../api';
import {
  AsyncContent,
  EmptyState,
  httpStatus,
  useAsyncData,
  useDefinitionPaths,
} from '../shared';
import { useText } from '../translation';
import { ControlBody } from './ControlBody';

/** One control on a page of its own, with the way back to the others. */
export function ControlContent() {
  const t = useText();
  const api = useApi(accountabilityApiRef);
  const paths = useDefinitionPaths();
  const { pathname } = useLocation();
  const { namespace = '', name = '' } = useParams();
  const ref = `control:${namespace}/${name}`.toLocaleLowerCase('en-US');
  const control = useAsyncData(ref, signal => api.getControl(ref, { signal }));
  const missing = control.error && httpStatus(control.error) === 404;
  return (
    <BreadcrumbEntry
      entry={{ label: control.data?.title ?? name, href: pathname }}
    >
      <Link to={paths.list('Control')}>
        <RiArrowLeftLine size={14} aria-hidden="true" /> {t('controls.back')}
      </Link>
      {missing ? (
        <EmptyState title={t('controls.notFound')} />
      ) : (
        <AsyncContent result={control} what={t('controls.whatOne')}>
          {data => <ControlBody control={data} />}
        </AsyncContent>
      )}
    </BreadcrumbEntry>
  );
}
