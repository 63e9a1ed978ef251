import { makeStyles } from '@material-ui/core/styles';
import type { ExceptionProgramme } from 'backstage-plugin-accountability-common';
import { useSecondaryText } from '../../shared';
import { useText } from '../../translation';
import { useExceptionStyles } from '../useExceptionStyles';
import { ActiveCard } from './ActiveCard';
import { ChecksCard } from './ChecksCard';
import { DecisionsCard } from './DecisionsCard';
import { EndingCard } from './EndingCard';
import { ExemptionsCard } from './ExemptionsCard';
import { EXEMPTION_RULE } from './exemptionsAnchor';
import { OwnersCard } from './OwnersCard';
import { PermanentCard } from './PermanentCard';
import { useProgrammePath } from './useProgrammePath';
import { WaitingCard } from './WaitingCard';

const useStyles = makeStyles(theme => ({
  tiles: {
    display: 'grid',
    gap: theme.spacing(2),
    gridTemplateColumns: 'repeat(auto-fit, minmax(260px, 1fr))',
  },
}));

/** The process of exceptions in numbers, each a door to its list. */
export function Programme(props: {
  programme: ExceptionProgramme;
  outcome?: string;
}) {
  const { programme, outcome } = props;
  const t = useText();
  const tiles = useStyles();
  const classes = useExceptionStyles();
  const secondary = useSecondaryText();
  const path = useProgrammePath(outcome);
  return (
    <div className={classes.root}>
      <div className={tiles.tiles}>
        <WaitingCard programme={programme} path={path} />
        <DecisionsCard decisions={programme.decisions} path={path} />
        <ActiveCard programme={programme} path={path} />
      </div>
      <div className={classes.columns}>
        <div className={classes.root}>
          <OwnersCard active={programme.active} path={path} />
          <ChecksCard rules={programme.rules} path={path} />
          {programme.rules.some(({ ruleId }) => ruleId === EXEMPTION_RULE) && (
            <ExemptionsCard path={path} />
          )}
        </div>
        <div className={classes.root}>
          <EndingCard ending={programme.active.ending} path={path} />
          <PermanentCard permanent={programme.permanent} path={path} />
        </div>
      </div>
      <div className={secondary.text}>
        {t(
          programme.whole
            ? 'exceptions.programme.whole'
            : 'exceptions.programme.visible',
        )}
      </div>
    </div>
  );
}
