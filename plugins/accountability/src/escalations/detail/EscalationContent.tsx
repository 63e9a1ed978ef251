import { useApi } from '@backstage/core-plugin-api';
import { BreadcrumbEntry } from '@backstage/frontend-plugin-api';
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
import { useEscalationPaths } from '../useEscalationPaths';
import { EscalationParts } from './EscalationParts';

/** One deadline that has passed: who was told of it, and where it goes. */
export function EscalationContent() {
  const t = useText();
  const api = useApi(accountabilityApiRef);
  const paths = useEscalationPaths();
  const { id = '' } = useParams();
  const { pathname } = useLocation();
  const escalation = useAsyncData(`escalation:${id}`, async signal =>
    api.getEscalation(recordId(id), { signal }),
  );
  const label = escalation.data?.title ?? id;
  return (
    <BreadcrumbEntry entry={{ label, href: pathname }}>
      <BackLink to={paths?.list() ?? '..'}>
        {t('escalations.detail.back')}
      </BackLink>
      {escalation.error && httpStatus(escalation.error) === 404 ? (
        <EmptyState
          title={t('shared.load.notFound')}
          description={t('escalations.detail.notFound')}
        />
      ) : (
        <AsyncContent result={escalation} what={t('escalations.detail.what')}>
          {data => (
            <EscalationParts
              key={data.id}
              escalation={data}
              onChanged={() => escalation.reload()}
            />
          )}
        </AsyncContent>
      )}
    </BreadcrumbEntry>
  );
}
