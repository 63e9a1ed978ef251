import { Link } from '@backstage/core-components';
import { useApi } from '@backstage/core-plugin-api';
import type { OutcomeDetail } from 'backstage-plugin-accountability-common';
import { accountabilityApiRef } from '../../api';
import { consequenceText } from '../../outcomes/charter';
import { useDays } from '../../outcomes/useDays';
import { StateChip, useAsyncData } from '../../shared';
import { useText } from '../../translation';
import { AcknowledgeButton } from '../acknowledge/AcknowledgeButton';
import { whyNotAcknowledge } from '../acknowledge/whyNotAcknowledge';
import { useEscalationPaths } from '../useEscalationPaths';
import { useEscalationStyles } from '../useEscalationStyles';

/**
 * What is in force as long as an outcome is breached, since when, and where that went.
 * Whoever was told says here that they have seen it.
 */
export function BreachConsequence({ outcome }: { outcome: OutcomeDetail }) {
  const t = useText();
  const consequence = consequenceText(t, outcome.spec);
  if (outcome.status !== 'breached' || !consequence) return null;
  return <InForce outcome={outcome.ref} consequence={consequence} />;
}

function InForce(props: { outcome: string; consequence: string }) {
  const { outcome, consequence } = props;
  const t = useText();
  const days = useDays();
  const api = useApi(accountabilityApiRef);
  const paths = useEscalationPaths();
  const classes = useEscalationStyles();
  // Without it (not recorded yet, or not to be seen) the consequence holds all the same.
  const found = useAsyncData(`breach:${outcome}`, signal =>
    api.listEscalations({ outcome, kind: 'mend-breach', limit: 1 }, { signal }),
  );
  const breach = found.data?.items[0];
  return (
    <div className={classes.line}>
      <StateChip state="fail">
        {breach
          ? t('escalations.door.consequenceSince', {
              ...{ consequence, day: days(breach.dueAt).day },
            })
          : t('escalations.door.consequence', { consequence })}{' '}
        {breach && paths && (
          <Link to={paths.one(breach.id)} underline="always">
            {t('escalations.door.where')}
          </Link>
        )}
      </StateChip>
      {breach && !whyNotAcknowledge(breach) && (
        <AcknowledgeButton escalation={breach} onDone={() => found.reload()} />
      )}
    </div>
  );
}
