import { Avatar } from '@backstage/ui';
import { makeStyles } from '@material-ui/core/styles';
import { RiTeamLine } from '@remixicon/react';
import type { PartyView } from 'backstage-plugin-accountability-common';
import { seatHolderTitle } from './seatHolderTitle';

const useStyles = makeStyles({
  team: {
    alignItems: 'center',
    background: 'var(--bui-bg-neutral-2, rgba(128, 128, 128, 0.2))',
    borderRadius: 'var(--bui-radius-2, 4px)',
    display: 'inline-flex',
    flexShrink: 0,
    height: '1.5rem',
    justifyContent: 'center',
    width: '1.5rem',
  },
});

/** A face, or the sign of a team. */
export function PartyFace({ party }: { party: PartyView }) {
  const classes = useStyles();
  return party.ref.startsWith('group:') ? (
    <span className={classes.team} aria-hidden="true">
      <RiTeamLine size={16} />
    </span>
  ) : (
    <Avatar
      src=""
      name={seatHolderTitle(party)}
      size="small"
      purpose="decoration"
    />
  );
}
