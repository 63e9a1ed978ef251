import { Link } from '@backstage/core-components';
import { makeStyles } from '@material-ui/core/styles';
import type { Escalation } from 'backstage-plugin-accountability-common';
import { StateChip, When } from '../../shared';
import { useText } from '../../translation';
import { AcknowledgeButton } from '../acknowledge/AcknowledgeButton';
import { NextLine } from '../parts/NextLine';
import { People } from '../parts/People';
import { sinceWord } from '../parts/sinceWord';
import { useEscalationPaths } from '../useEscalationPaths';
import { useEscalationStyles } from '../useEscalationStyles';

const useStyles = makeStyles(theme => ({
  root: {
    alignItems: 'flex-start',
    display: 'flex',
    flexWrap: 'wrap',
    gap: theme.spacing(1, 2),
    justifyContent: 'space-between',
  },
  words: { flex: '1 1 20rem' },
}));

/** One thing that somebody has not done in time: what, who, since when, where it goes. */
export function EscalatedItem(props: {
  escalation: Escalation;
  onDone: () => void;
}) {
  const { escalation, onDone } = props;
  const { id, kind, title, holders, dueAt, next } = escalation;
  const t = useText();
  const paths = useEscalationPaths();
  const classes = useEscalationStyles();
  const own = useStyles();
  const words = t('escalations.door.item', {
    ...{ what: t(`escalations.do.${kind}`), title },
  });
  return (
    <div className={own.root}>
      <div className={`${classes.lines} ${own.words}`}>
        <strong>
          {paths ? <Link to={paths.one(id)}>{words}</Link> : words}
        </strong>
        <div className={classes.line}>
          <People people={holders} none={t('escalations.noHolder')} />
          {holders.length > 0 && (
            <span>{t('escalations.door.has', { count: holders.length })}</span>
          )}
        </div>
        <div>
          <StateChip state="fail">
            {t(`escalations.detail.${sinceWord(kind)}`)} <When at={dueAt} />
          </StateChip>
        </div>
        {next && <NextLine next={next} />}
      </div>
      <AcknowledgeButton escalation={escalation} onDone={onDone} />
    </div>
  );
}
