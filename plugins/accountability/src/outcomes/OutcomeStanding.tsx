import { makeStyles } from '@material-ui/core/styles';
import type { OutcomeSummary } from 'backstage-plugin-accountability-common';
import type { ReactNode } from 'react';
import { StateChip } from '../shared';
import { useText } from '../translation';
import { OutcomeStatusMark } from './OutcomeStatusMark';
import { lacksAcceptance } from './lacksAcceptance';

const useStyles = makeStyles(theme => ({
  together: {
    alignItems: 'center',
    display: 'inline-flex',
    gap: theme.spacing(0.5),
    whiteSpace: 'nowrap',
  },
}));

/**
 * How an outcome stands by its numbers. Numbers need nobody: where they are good and
 * nobody has taken the outcome on, it says so beside them.
 */
export function OutcomeStanding(props: {
  outcome: Pick<OutcomeSummary, 'status' | 'seats'>;
  /** Asks why it stands so; on the same line as the word for it. */
  why?: ReactNode;
}) {
  const { outcome, why } = props;
  const classes = useStyles();
  const t = useText();
  return (
    <>
      <span className={classes.together}>
        <OutcomeStatusMark status={outcome.status} />
        {why}
      </span>
      {lacksAcceptance(outcome) && (
        <StateChip state="unknown">{t('outcomes.notTakenOn')}</StateChip>
      )}
    </>
  );
}
