import { useEntityPresentation } from '@backstage/plugin-catalog-react';
import { makeStyles } from '@material-ui/core/styles';
import { RiUserUnfollowLine } from '@remixicon/react';
import type { OwnerResolution } from 'backstage-plugin-accountability-common';
import { useText } from '../translation';
import { ExceptedUntil } from './ExceptedUntil';
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
export function OwnerLine(props: {
  owner: OwnerResolution;
  /** Until when an exception permits that nobody answers for it. */
  exceptedUntil?: string;
}) {
  const { owner, exceptedUntil } = props;
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
  const name =
    owner.ref &&
    (isEntityRef(owner.ref) ? (
      <OnceOwner entityRef={owner.ref} as={relation} />
    ) : (
      ` (${t(`shared.owner.${relation}`, { name: refTitle(owner.ref) })})`
    ));
  if (exceptedUntil) {
    return (
      <span className={classes.words}>
        <ExceptedUntil until={exceptedUntil} nobody />
        <span className={secondary.text}>
          {t(`shared.reason.${owner.reason}`)}
          {name}
        </span>
      </span>
    );
  }
  return (
    <span className={classes.hole}>
      <span className={classes.ring} aria-hidden="true">
        <RiUserUnfollowLine size={14} />
      </span>
      <span className={classes.words}>
        <span>
          {t('shared.owner.nobody')}
          {name}
        </span>
        <span className={secondary.text}>
          {t(`shared.reason.${owner.reason}`)}
        </span>
      </span>
    </span>
  );
}

function OnceOwner(props: { entityRef: string; as: 'maybe' | 'was' }) {
  const t = useText();
  const { primaryTitle } = useEntityPresentation(props.entityRef);
  return <> ({t(`shared.owner.${props.as}`, { name: primaryTitle })})</>;
}
