import { Link } from '@backstage/core-components';
import type { EscalationPage } from 'backstage-plugin-accountability-common';
import {
  AsyncContent,
  type AsyncData,
  httpStatus,
  Section,
} from '../../shared';
import { useText } from '../../translation';
import { useEscalationPaths } from '../useEscalationPaths';
import { useEscalationStyles } from '../useEscalationStyles';
import { EscalatedItem } from './EscalatedItem';

/** What others have not done in time, each with a way to say that one has seen it. */
export function EscalatedToYou({ page }: { page: AsyncData<EscalationPage> }) {
  const t = useText();
  const classes = useEscalationStyles();
  const paths = useEscalationPaths();
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
