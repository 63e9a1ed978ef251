import { Link } from '@backstage/core-components';
import { useApi } from '@backstage/core-plugin-api';
import type { OutcomeDetail } from 'backstage-plugin-accountability-common';
import { accountabilityApiRef } from '../../api';
import { consequenceText } from '../../outcomes/charter';
import { useDays } from '../../outcomes/useDays';
import { StateChip, useAsyncData } from '../../shared';
import { useText } from '../../translation';
import { useEscalationPaths } from '../useEscalationPaths';

/** What is in force as long as an outcome is breached, since when, and where that went. */
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
  // Without it (not recorded yet, or not to be seen) the consequence holds all the same.
  const breach = useAsyncData(`breach:${outcome}`, signal =>
    api.listEscalations({ outcome, kind: 'mend-breach', limit: 1 }, { signal }),
  ).data?.items[0];
  return (
    <div>
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
    </div>
  );
}
