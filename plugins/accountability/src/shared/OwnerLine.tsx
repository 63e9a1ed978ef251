import { makeStyles } from '@material-ui/core/styles';
import { RiUserUnfollowLine } from '@remixicon/react';
import type { OwnerResolution } from 'backstage-plugin-accountability-common';
import { useText } from '../translation';
import { isEntityRef } from './isEntityRef';
import { Party } from './Party';
import { stateStrokes } from './patterns';
import { refTitle } from './refTitle';
import { useSecondaryText } from './useSecondaryText';

const useStyles = makeStyles({
  hole: { display: 'inline-flex', alignItems: 'center', gap: 8 },
  ring: {
    display: 'inline-flex',
    alignItems: 'center',
    justifyContent: 'center',
    flexShrink: 0,
    width: '1.5rem',
    height: '1.5rem',
    borderRadius: '50%',
    border: `1.5px dashed ${stateStrokes.fail}`,
  },
  words: { display: 'inline-flex', flexDirection: 'column' },
});

/** Who answers for something, or the hole where somebody should be and why it is there. */
export function OwnerLine({ owner }: { owner: OwnerResolution }) {
  const classes = useStyles();
  const t = useText();
  const secondary = useSecondaryText();
  if (owner.state === 'owned') {
    return isEntityRef(owner.ref) ? (
      <Party entityRef={owner.ref} />
    ) : (
      <span>{owner.title ?? owner.ref}</span>
    );
  }
  // Somebody who was only guessed may be the owner; anybody else named here was one.
  const relation = owner.reason === 'only-inferred' ? 'maybe' : 'was';
  return (
    <span className={classes.hole}>
      <span className={classes.ring} aria-hidden="true">
        <RiUserUnfollowLine size={14} />
      </span>
      <span className={classes.words}>
        <span>
          {t('shared.owner.nobody')}
          {owner.ref &&
            ` (${t(`shared.owner.${relation}`, {
              name: refTitle(owner.ref),
            })})`}
        </span>
        <span className={secondary.text}>
          {t(`shared.reason.${owner.reason}`)}
        </span>
      </span>
    </span>
  );
}
