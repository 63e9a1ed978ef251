import { makeStyles } from '@material-ui/core/styles';
import { RiUserUnfollowLine } from '@remixicon/react';
import type { PartyView } from 'backstage-plugin-accountability-common';
import { PartyLine } from '../../outcomes/seats';
import { Hole } from '../../outcomes/seats/Hole';
import { useSecondaryText } from '../../shared';
import { useText } from '../../translation';

/** As many as one takes in at a glance. */
const MOST = 3;

const useStyles = makeStyles(theme => ({
  root: {
    alignItems: 'center',
    display: 'inline-flex',
    flexWrap: 'wrap',
    gap: theme.spacing(0.5, 1.5),
    minWidth: 0,
  },
  hole: { alignItems: 'center', display: 'inline-flex', gap: 8 },
}));

/** Some people with their faces, or the hole where somebody should be. */
export function People(props: {
  people: readonly PartyView[];
  /** What stands in the hole; nothing is shown when left out. */
  none?: string;
}) {
  const { people, none } = props;
  const t = useText();
  const classes = useStyles();
  const secondary = useSecondaryText();
  if (people.length === 0) {
    if (none === undefined) return null;
    return (
      <span className={classes.hole}>
        <Hole icon={<RiUserUnfollowLine size={14} />} />
        {none}
      </span>
    );
  }
  const more = people.length - MOST;
  return (
    <span className={classes.root}>
      {people.slice(0, MOST).map(person => (
        <PartyLine key={person.ref} party={person} />
      ))}
      {more > 0 && (
        <span className={secondary.text}>
          {t('escalations.morePeople', { count: more })}
        </span>
      )}
    </span>
  );
}
