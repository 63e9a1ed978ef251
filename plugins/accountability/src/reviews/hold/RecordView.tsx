import { makeStyles } from '@material-ui/core/styles';
import type { ReviewDetail } from 'backstage-plugin-accountability-common';
import { DecisionLine } from '../../outcomes/reviews/DecisionLine';
import { PartyLine } from '../../outcomes/seats';
import { Section } from '../../shared';
import { useText } from '../../translation';

const useStyles = makeStyles({
  minutes: { overflowWrap: 'anywhere', whiteSpace: 'pre-wrap' },
});

/** What was written down, to be read. */
export function RecordView({ review }: { review: ReviewDetail }) {
  const { record, participants } = review;
  const classes = useStyles();
  const t = useText();
  return (
    <Section title={t('reviews.record.title')}>
      <p className={classes.minutes}>
        {record.minutes || t('reviews.record.nothing')}
      </p>
      <h3>{t('reviews.record.decisions')}</h3>
      {record.decisions.length === 0 ? (
        <p>{t('reviews.record.nothing')}</p>
      ) : (
        <ol>
          {record.decisions.map((decision, index) => (
            <li key={`${index}:${decision.text}`}>
              <DecisionLine decision={decision} />
            </li>
          ))}
        </ol>
      )}
      <h3>{t('reviews.record.participants')}</h3>
      {participants.length === 0
        ? t('reviews.record.nobody')
        : participants.map(party => (
            <div key={party.ref}>
              <PartyLine party={party} />
            </div>
          ))}
    </Section>
  );
}
