import type { EscalationDetail } from 'backstage-plugin-accountability-common';
import { Section } from '../../shared';
import { useText } from '../../translation';
import { ladderPoints } from './ladderPoints';
import { LadderRung } from './LadderRung';
import { useLadderStyles } from './useLadderStyles';

/** The way upwards as a line: its end above, whence it came below. */
export function Ladder({ escalation }: { escalation: EscalationDetail }) {
  const t = useText();
  const classes = useLadderStyles();
  const points = ladderPoints(escalation);
  return (
    <Section title={t('escalations.detail.ladder.title')}>
      {escalation.steps.length === 0 && (
        <p>{t('escalations.detail.ladder.none')}</p>
      )}
      <ol
        className={classes.list}
        aria-label={t('escalations.detail.ladder.picture')}
        reversed
      >
        {points.map((point, index) => (
          <LadderRung
            key={points.length - index}
            point={point}
            escalation={escalation}
          />
        ))}
      </ol>
    </Section>
  );
}
