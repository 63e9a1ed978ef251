import { makeStyles } from '@material-ui/core/styles';
import { RiUserUnfollowLine } from '@remixicon/react';
import type { PartyView } from 'backstage-plugin-accountability-common';
import { useSecondaryText } from '../../shared';
import { useText } from '../../translation';
import { Hole } from './Hole';
import { PartyFace } from './PartyFace';
import { PartyName } from './PartyName';

const useStyles = makeStyles({
  root: {
    alignItems: 'center',
    display: 'inline-flex',
    flexWrap: 'wrap',
    gap: '0 8px',
    minWidth: 0,
  },
});

/** A person or a group by the name that the backend knows, and whether they are there. */
export function PartyLine({ party }: { party: PartyView }) {
  const classes = useStyles();
  const secondary = useSecondaryText();
  const t = useText();
  const there = party.standing === 'active';
  return (
    <span className={classes.root}>
      {there ? (
        <PartyFace party={party} />
      ) : (
        <Hole icon={<RiUserUnfollowLine size={14} />} />
      )}
      <PartyName party={party} />
      {!there && (
        <span className={secondary.text}>
          {t(`shared.standing.${party.standing}`)}
        </span>
      )}
    </span>
  );
}
