import { useApi } from '@backstage/core-plugin-api';
import { accountabilityApiRef } from '../../api';
import { EscalationsContent } from '../../escalations';
import { ObligationsContent } from '../../obligations';
import { useAsyncData } from '../../shared';
import { ProgrammeContent } from '../programme/ProgrammeContent';
import { ExceptionLists } from './ExceptionLists';
import { ExceptionViews } from './ExceptionViews';
import { useExceptionQuery } from './useExceptionQuery';

/** Most active ones that are looked through for those that end soon. */
const MOST = 100;

/**
 * What one must do; exceptions: those to decide, one's own, and all of them; and what
 * nobody has done in time.
 */
export function ExceptionsContent() {
  const api = useApi(accountabilityApiRef);
  const { query, setQuery } = useExceptionQuery();
  const { view } = query;
  const active = useAsyncData('exceptions:active', signal =>
    api.listExceptions(
      { state: 'active', sort: 'expiresAt', limit: MOST },
      { signal },
    ),
  );
  if (view === 'mine' || view === 'escalations') {
    const Content = view === 'mine' ? ObligationsContent : EscalationsContent;
    return (
      <Content
        navigation={
          <ExceptionViews
            current={view}
            toDecide={active.data?.toDecide ?? 0}
          />
        }
      />
    );
  }
  if (view === 'programme') {
    return (
      <ProgrammeContent
        outcome={query.outcome}
        onOutcome={outcome => setQuery({ outcome })}
        navigation={
          <ExceptionViews
            current={view}
            toDecide={active.data?.toDecide ?? 0}
          />
        }
      />
    );
  }
  return (
    <ExceptionLists
      query={{ ...query, view }}
      active={active.data}
      onQuery={setQuery}
    />
  );
}
