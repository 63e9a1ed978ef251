import { makeStyles } from '@material-ui/core/styles';
import type { HistoryEntry } from 'backstage-plugin-accountability-common';
import { ExceptionLink } from '../exceptions/doors';
import { isEntityRef, Party } from '../shared';
import { useText } from '../translation';

const useStyles = makeStyles({
  line: {
    alignItems: 'center',
    display: 'inline-flex',
    flexWrap: 'wrap',
    gap: 8,
  },
});

/** What one entry of the history tells: a decision with whom it names, or words. */
export function HistoryWhat({ entry }: { entry: HistoryEntry }) {
  const { what, decision, exception } = entry;
  const classes = useStyles();
  const t = useText();
  if (decision) {
    const { action, owner } = decision;
    if (!owner) return <>{t(`identity.history.decision.${action}`)}</>;
    return (
      <span className={classes.line}>
        {t(`identity.history.ownedBy.${action}`)}
        {isEntityRef(owner) ? <Party entityRef={owner} /> : owner}
      </span>
    );
  }
  if (exception) {
    return <ExceptionLink exceptionId={exception}>{what}</ExceptionLink>;
  }
  return <>{what}</>;
}
