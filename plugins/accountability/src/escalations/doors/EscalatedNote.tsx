import { Link } from '@backstage/core-components';
import { useApi } from '@backstage/core-plugin-api';
import { RiAlarmWarningLine } from '@remixicon/react';
import type { Escalation } from 'backstage-plugin-accountability-common';
import { useEffect, useRef } from 'react';
import { accountabilityApiRef } from '../../api';
import {
  AFTER_DECISION,
  ErrorState,
  httpStatus,
  StateChip,
  useAsyncData,
  When,
} from '../../shared';
import { useText } from '../../translation';
import { People } from '../parts/People';
import { useEscalationPaths } from '../useEscalationPaths';
import { useEscalationStyles } from '../useEscalationStyles';

/** Most that are listed; one record rarely has more deadlines at once. */
const MOST = 5;

/**
 * What is overdue of one exception or identity: to whom it was escalated, since when,
 * who has seen it, and the door to all of it. Nothing where nothing is overdue, or where
 * whoever looks may not see escalations.
 */
export function EscalatedNote(props: {
  of: { exception: string } | { identity: string };
  /** How it stands; when that changes, what is overdue may have ended. */
  standing: string;
}) {
  const { of, standing } = props;
  const t = useText();
  const api = useApi(accountabilityApiRef);
  const classes = useEscalationStyles();
  const page = useAsyncData(`escalated:${JSON.stringify(of)}`, signal =>
    api.listEscalations({ ...of, limit: MOST }, { signal }),
  );
  const { reload } = page;
  const loaded = useRef(standing);
  useEffect(() => {
    if (loaded.current === standing) return;
    loaded.current = standing;
    // Deadlines follow what was decided only seconds later.
    reload(AFTER_DECISION);
  }, [standing, reload]);
  if (page.error && httpStatus(page.error) !== 403) {
    return (
      <ErrorState
        error={page.error}
        what={t('escalations.door.whatIsOverdue')}
        onRetry={() => reload()}
      />
    );
  }
  const { items = [], nextCursor } = page.data ?? {};
  if (items.length === 0) return null;
  return (
    <div role="status" className={classes.lines}>
      {items.map(escalation => (
        <Note key={escalation.id} escalation={escalation} />
      ))}
      {nextCursor && <span>{t('escalations.door.more')}</span>}
    </div>
  );
}

function Note({ escalation }: { escalation: Escalation }) {
  const { id, kind, last, dueAt, acknowledgements } = escalation;
  const t = useText();
  const paths = useEscalationPaths();
  const classes = useEscalationStyles();
  const told = last?.told ?? [];
  return (
    <div className={classes.line}>
      <StateChip state="fail" icon={<RiAlarmWarningLine size={14} />}>
        {t(`escalations.do.${kind}`)}:{' '}
        {t(
          last?.kind === 'escalation' && told.length > 0
            ? 'escalations.door.escalatedTo'
            : 'escalations.door.overdue',
        )}
      </StateChip>
      <People people={told} none={t('escalations.nobody')} />
      <span>
        {t('escalations.door.since')} <When at={last?.at ?? dueAt} />
      </span>
      {acknowledgements.length > 0 ? (
        <>
          <span>{t('escalations.door.acknowledgedBy')}</span>
          <People people={acknowledgements.map(({ by }) => by)} />
        </>
      ) : (
        <span>{t('escalations.door.notAcknowledged')}</span>
      )}
      {paths && (
        <Link to={paths.one(id)} underline="always">
          {t('escalations.door.where')}
        </Link>
      )}
    </div>
  );
}
