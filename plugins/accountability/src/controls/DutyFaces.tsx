import { makeStyles } from '@material-ui/core/styles';
import { RiUserAddLine, RiUserUnfollowLine } from '@remixicon/react';
import {
  type ControlSummary,
  type Duty,
  dutySchema,
  type PartyView,
} from 'backstage-plugin-accountability-common';
import { Hole } from '../outcomes/seats/Hole';
import { PartyFace } from '../outcomes/seats/PartyFace';
import { seatHolderTitle } from '../outcomes/seats';
import { useText } from '../translation';

const useStyles = makeStyles(theme => ({
  list: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: theme.spacing(0.75, 2.5),
  },
  duty: { alignItems: 'center', display: 'flex', gap: 6 },
  face: { display: 'inline-flex' },
}));

/** The five duties, each with the faces of those who hold it, or a hole. */
export function DutyFaces({ duties }: Pick<ControlSummary, 'duties'>) {
  const classes = useStyles();
  const t = useText();
  return (
    <div className={classes.list} role="list">
      {dutySchema.options.map(duty => (
        <div key={duty} className={classes.duty} role="listitem">
          <span>{t(`shared.duty.${duty}`)}</span>
          <Faces duty={duty} holders={holdersOf(duties, duty)} />
        </div>
      ))}
    </div>
  );
}

function Faces(props: { duty: Duty; holders: PartyView[] }) {
  const classes = useStyles();
  const t = useText();
  const { holders } = props;
  if (holders.length === 0) {
    const words = t('controls.nobodyDoes');
    return (
      <span
        className={classes.face}
        role="img"
        aria-label={words}
        title={words}
      >
        <Hole icon={<RiUserAddLine size={14} />} />
      </span>
    );
  }
  return (
    <>
      {holders.map(holder => {
        const there = holder.standing === 'active';
        const name = seatHolderTitle(holder);
        const words = there
          ? name
          : `${name}: ${t(`shared.standing.${holder.standing}`)}`;
        return (
          <span
            key={holder.ref}
            className={classes.face}
            role="img"
            aria-label={words}
            title={words}
          >
            {there ? (
              <PartyFace party={holder} />
            ) : (
              <Hole icon={<RiUserUnfollowLine size={14} />} />
            )}
          </span>
        );
      })}
    </>
  );
}

function holdersOf(duties: ControlSummary['duties'], duty: Duty): PartyView[] {
  const holders = duties
    .filter(one => one.duty === duty)
    .map(one => [one.holder.ref, one.holder] as const);
  return [...new Map(holders).values()];
}
