import { Button } from '@backstage/ui';
import { makeStyles } from '@material-ui/core/styles';
import type { SeatEvent } from 'backstage-plugin-accountability-common';
import { useState } from 'react';
import {
  EmptyState,
  Party,
  Section,
  useSecondaryText,
  When,
} from '../../shared';
import { useText } from '../../translation';
import { useDays } from '../useDays';
import { useTimelineStyles } from '../useTimelineStyles';

const FEW = 10;

const useStyles = makeStyles({
  line: {
    alignItems: 'center',
    display: 'flex',
    flexWrap: 'wrap',
    gap: '0 6px',
  },
});

/** Answers and delegations, newest first. */
export function SeatEvents({ events }: { events: SeatEvent[] }) {
  const timeline = useTimelineStyles();
  const t = useText();
  const [all, setAll] = useState(false);
  const shown = all ? events : events.slice(0, FEW);
  return (
    <Section title={t('outcomes.detail.events.title')}>
      {events.length === 0 ? (
        <EmptyState title={t('outcomes.detail.events.none')} />
      ) : (
        <ol className={timeline.list}>
          {shown.map((event, index) => (
            <li key={`${event.at}:${index}`}>
              <SeatEventItem event={event} />
            </li>
          ))}
        </ol>
      )}
      {shown.length < events.length && (
        <Button variant="tertiary" onPress={() => setAll(true)}>
          {t('outcomes.detail.events.all', { count: events.length })}
        </Button>
      )}
    </Section>
  );
}

function SeatEventItem({ event }: { event: SeatEvent }) {
  const classes = useStyles();
  const secondary = useSecondaryText();
  const t = useText();
  const days = useDays();
  const { by, holder, to, until, reason } = event;
  return (
    <>
      <div className={classes.line}>
        <Party entityRef={by} plain />{' '}
        <span>
          {t(`outcomes.detail.events.${event.what}`, {
            seat: t(`shared.seat.${event.seat}`),
          })}
        </span>{' '}
        {by !== holder && (
          <>
            <span>{t('outcomes.detail.events.for')}</span>{' '}
            <Party entityRef={holder} plain />{' '}
          </>
        )}
        {to && (
          <>
            <span>{t('outcomes.detail.events.to')}</span>{' '}
            <Party entityRef={to} plain />{' '}
          </>
        )}
        {until && (
          <span>
            {t('outcomes.detail.events.until', { day: days(until).day })}
          </span>
        )}
      </div>
      {reason && <q>{reason}</q>}
      <div className={secondary.text}>
        <When at={event.at} />
      </div>
    </>
  );
}
