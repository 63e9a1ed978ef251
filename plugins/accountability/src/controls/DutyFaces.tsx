import { makeStyles } from '@material-ui/core/styles';
import { RiUserUnfollowLine } from '@remixicon/react';
import {
  type ControlSummary,
  type Duty,
  dutySchema,
  type PartyView,
} from 'backstage-plugin-accountability-common';
import { Hole } from '../outcomes/seats/Hole';
import { PartyFace } from '../outcomes/seats/PartyFace';
import { seatHolderTitle } from '../outcomes/seats';
import { useSecondaryText } from '../shared';
import { useText } from '../translation';
import { unnamedDuties } from './controlHoles';

const useStyles = makeStyles(theme => ({
  list: { display: 'flex', flexWrap: 'wrap', gap: theme.spacing(0.75, 2.5) },
  duty: { alignItems: 'center', display: 'flex', gap: 6 },
  face: { display: 'inline-flex' },
}));

/** The duties with the faces of those who hold them, then those for which nobody is named. */
export function DutyFaces({ duties }: Pick<ControlSummary, 'duties'>) {
  const classes = useStyles();
  const secondary = useSecondaryText();
  const t = useText();
  const unnamed = unnamedDuties({ duties });
  const named = dutySchema.options.filter(duty => !unnamed.includes(duty));
  return (
    <>
      {named.length > 0 && (
        <div className={classes.list} role="list">
          {named.map(duty => (
            <div key={duty} className={classes.duty} role="listitem">
              <span>{t(`shared.duty.${duty}`)}</span>
              {holdersOf(duties, duty).map(holder => (
                <Face key={holder.ref} holder={holder} />
              ))}
            </div>
          ))}
        </div>
      )}
      {unnamed.length > 0 && (
        <div className={secondary.text}>
          {t('controls.unnamedFor', {
            duties: unnamed.map(duty => t(`shared.duty.${duty}`)).join(', '),
          })}
        </div>
      )}
    </>
  );
}

function Face({ holder }: { holder: PartyView }) {
  const classes = useStyles();
  const t = useText();
  const there = holder.standing === 'active';
  const name = seatHolderTitle(holder);
  const words = there
    ? name
    : `${name}: ${t(`shared.standing.${holder.standing}`)}`;
  return (
    <span className={classes.face} role="img" aria-label={words} title={words}>
      {there ? (
        <PartyFace party={holder} />
      ) : (
        <Hole icon={<RiUserUnfollowLine size={14} />} />
      )}
    </span>
  );
}

/** Everybody who holds a duty, once each. */
function holdersOf(duties: ControlSummary['duties'], duty: Duty): PartyView[] {
  const holders = duties
    .filter(one => one.duty === duty)
    .map(one => [one.holder.ref, one.holder] as const);
  return [...new Map(holders).values()];
}
