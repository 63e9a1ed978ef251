import type { DeadlineMove } from 'backstage-plugin-accountability-common';
import { PartyLine } from '../../outcomes/seats';
import { useDays } from '../../outcomes/useDays';
import { useTimelineStyles } from '../../outcomes/useTimelineStyles';
import { Section, StateChip, useSecondaryText, When } from '../../shared';
import { useText } from '../../translation';
import { useEscalationStyles } from '../useEscalationStyles';

/** How the deadline was moved, by whom and why; a reason that is missing stands out. */
export function Moves({ moved }: { moved: readonly DeadlineMove[] }) {
  const t = useText();
  const timeline = useTimelineStyles();
  if (moved.length === 0) return null;
  return (
    <Section
      title={t('escalations.detail.moves.title', { count: moved.length })}
    >
      <ol className={timeline.list}>
        {moved.map(move => (
          <li key={move.at}>
            <Move move={move} />
          </li>
        ))}
      </ol>
    </Section>
  );
}

function Move({ move }: { move: DeadlineMove }) {
  const { from, to, at, by, reason, beginsAnew } = move;
  const t = useText();
  const days = useDays();
  const classes = useEscalationStyles();
  const secondary = useSecondaryText();
  return (
    <div className={classes.lines}>
      <b>
        {t('escalations.detail.moves.move', {
          ...{ from: days(from).day, to: days(to).day },
        })}
      </b>
      <div className={classes.line}>
        {by ? <PartyLine party={by} /> : t('escalations.detail.moves.bySystem')}
        <span className={secondary.text}>
          <When at={at} />
        </span>
      </div>
      {reason ? (
        <div className={classes.words}>{reason}</div>
      ) : (
        <StateChip state="fail">
          {t('escalations.detail.moves.noReason')}
        </StateChip>
      )}
      <div className={secondary.text}>
        {t(`escalations.detail.moves.${beginsAnew ? 'beginsAnew' : 'keeps'}`)}
      </div>
    </div>
  );
}
