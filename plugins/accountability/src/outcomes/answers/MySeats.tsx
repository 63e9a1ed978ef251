import { makeStyles } from '@material-ui/core/styles';
import type { OutcomeDetail } from 'backstage-plugin-accountability-common';
import { Section } from '../../shared';
import { useText } from '../../translation';
import type { ChosenSeatAction } from './ChosenSeatAction';
import { MySeat } from './MySeat';

const useStyles = makeStyles(theme => ({
  list: {
    listStyle: 'none',
    margin: 0,
    padding: 0,
    '& > li + li': {
      borderTop: '1px solid var(--bui-border-1, rgba(128, 128, 128, 0.3))',
    },
    '& > li': { padding: theme.spacing(1, 0) },
  },
}));

/** The seats that the person holds or acts for, and everything they may do about them. */
export function MySeats(props: {
  outcome: OutcomeDetail;
  onChoose: (chosen: ChosenSeatAction) => void;
}) {
  const { outcome, onChoose } = props;
  const classes = useStyles();
  const t = useText();
  if (outcome.may.seats.length === 0) return null;
  return (
    <Section title={t('outcomes.answer.title')}>
      <ul className={classes.list}>
        {outcome.may.seats.map(mine => (
          <li key={`${mine.seat}:${mine.holder}`}>
            <MySeat outcome={outcome} mine={mine} onChoose={onChoose} />
          </li>
        ))}
      </ul>
    </Section>
  );
}
