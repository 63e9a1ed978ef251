import { Link } from '@backstage/core-components';
import { useApi } from '@backstage/core-plugin-api';
import { accountabilityApiRef } from '../../api';
import { AsyncContent, httpStatus, Section, useAsyncData } from '../../shared';
import { useText } from '../../translation';
import { useEscalationPaths } from '../useEscalationPaths';
import { useEscalationStyles } from '../useEscalationStyles';
import { EscalatedItem } from './EscalatedItem';

/** Most that are listed; the list of all has the rest. */
const MOST = 5;

/** What others have not done in time, and whoever looks was told and has not acknowledged. */
export function EscalatedToYou() {
  const t = useText();
  const api = useApi(accountabilityApiRef);
  const classes = useEscalationStyles();
  const paths = useEscalationPaths();
  const page = useAsyncData('escalations:mine', signal =>
    api.listEscalations({ mine: 'true', limit: MOST }, { signal }),
  );
  const isForbidden = page.error && httpStatus(page.error) === 403;
  const isNothing = page.data ? page.data.items.length === 0 : !page.error;
  if (isForbidden || isNothing) return null;
  return (
    <Section level={3} title={t('escalations.door.title')}>
      <AsyncContent result={page} what={t('escalations.door.what')}>
        {({ items, nextCursor }) => (
          <>
            <p className={classes.lead}>{t('escalations.door.text')}</p>
            <ul className={classes.list}>
              {items.map(escalation => (
                <li key={escalation.id}>
                  <EscalatedItem
                    escalation={escalation}
                    onDone={() => page.reload()}
                  />
                </li>
              ))}
            </ul>
            {nextCursor && paths && (
              <Link to={paths.list({ mine: true })}>
                {t('escalations.door.all')}
              </Link>
            )}
          </>
        )}
      </AsyncContent>
    </Section>
  );
}
