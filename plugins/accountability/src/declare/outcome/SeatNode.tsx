import { useEntityPresentation } from '@backstage/plugin-catalog-react';
import { Avatar } from '@backstage/ui';
import { makeStyles } from '@material-ui/core/styles';
import { RiTeamLine, RiUserAddLine, RiUserLine } from '@remixicon/react';
import type { Seat } from 'backstage-plugin-accountability-common';
import { stateStrokes, useSecondaryText } from '../../shared';
import { useText } from '../../translation';

const useStyles = makeStyles({
  root: {
    alignItems: 'center',
    display: 'flex',
    flexDirection: 'column',
    gap: 2,
    textAlign: 'center',
  },
  faces: { display: 'flex', gap: 2, height: '1.5rem' },
  round: {
    alignItems: 'center',
    border: '1.5px solid currentColor',
    borderRadius: '50%',
    boxSizing: 'border-box',
    display: 'inline-flex',
    height: '1.5rem',
    justifyContent: 'center',
    width: '1.5rem',
  },
  hole: { borderColor: stateStrokes.fail, borderStyle: 'dashed' },
  optional: { borderStyle: 'dotted', opacity: 0.6 },
  name: { fontSize: '0.6875rem', lineHeight: 1.2, overflowWrap: 'break-word' },
  needed: { fontWeight: 'bold' },
});

const MOST_FACES = 3;

/** One seat of the picture: a face, a hole where somebody is needed, or a place that may stay empty. */
export function SeatNode(props: {
  seat: Seat;
  needed: boolean;
  /** Nobody where it is empty; left out where nobody is asked for. */
  people?: readonly string[];
}) {
  const { seat, needed, people } = props;
  const classes = useStyles();
  const secondary = useSecondaryText();
  const t = useText();
  const missing = people?.length === 0 && needed;
  return (
    <div className={classes.root}>
      <span className={classes.faces}>
        {people && people.length > 0 ? (
          people
            .slice(0, MOST_FACES)
            .map(ref => <Face key={ref} entityRef={ref} />)
        ) : (
          <span
            aria-hidden="true"
            className={`${classes.round} ${missing ? classes.hole : ''} ${
              needed ? '' : classes.optional
            }`}
          >
            {missing && <RiUserAddLine size={14} />}
            {!missing && needed && <RiUserLine size={14} />}
          </span>
        )}
      </span>
      <span className={`${classes.name} ${needed ? classes.needed : ''}`}>
        {t(`shared.seat.${seat}`)}
      </span>
      {people && people.length > 0 && (
        <span className={`${classes.name} ${secondary.text}`}>
          {people.map((ref, index) => (
            <span key={ref}>
              {index > 0 && ', '}
              <Name entityRef={ref} />
            </span>
          ))}
        </span>
      )}
      {missing && (
        <span className={`${classes.name} ${secondary.text}`}>
          {t('declare.picture.nobody')}
        </span>
      )}
    </div>
  );
}

function Face({ entityRef }: { entityRef: string }) {
  const { primaryTitle } = useEntityPresentation(entityRef);
  const classes = useStyles();
  return entityRef.startsWith('group:') ? (
    <span className={classes.round} aria-hidden="true">
      <RiTeamLine size={14} />
    </span>
  ) : (
    <Avatar src="" name={primaryTitle} size="small" purpose="decoration" />
  );
}

function Name({ entityRef }: { entityRef: string }) {
  return <>{useEntityPresentation(entityRef).primaryTitle}</>;
}
