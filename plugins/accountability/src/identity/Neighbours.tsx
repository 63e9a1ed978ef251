import { makeStyles } from '@material-ui/core/styles';
import { RiArrowRightLine } from '@remixicon/react';
import type { IdentityDetail } from 'backstage-plugin-accountability-common';
import { identityTitle, Section } from '../shared';
import { useText } from '../translation';
import { NeighbourList } from './NeighbourList';
import { neighboursOf } from './neighboursOf';

const useStyles = makeStyles(theme => ({
  graph: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto auto auto minmax(0, 1fr)',
    gap: theme.spacing(1.5),
    alignItems: 'center',
    [theme.breakpoints.down('sm')]: { gridTemplateColumns: '1fr' },
  },
  itself: {
    border: '2px solid currentColor',
    borderRadius: 'var(--bui-radius-3, 8px)',
    fontWeight: 'bold',
    maxWidth: 240,
    overflowWrap: 'anywhere',
    padding: theme.spacing(1, 1.5),
    textAlign: 'center',
  },
}));

/** Who uses it and what it reaches, as a small graph: left to right is the way in and on. */
export function Neighbours({ identity }: { identity: IdentityDetail }) {
  const classes = useStyles();
  const t = useText();
  const { usedBy, reachedBy, reaches } = neighboursOf(identity);
  return (
    <Section title={t('identity.neighbours.title')} level={3}>
      <div className={classes.graph}>
        <div>
          <NeighbourList
            title={t('identity.neighbours.usedBy')}
            empty={t('identity.neighbours.nobody')}
            neighbours={usedBy}
          />
          {reachedBy.length > 0 && (
            <NeighbourList
              title={t('identity.neighbours.reachedBy')}
              neighbours={reachedBy}
            />
          )}
        </div>
        <RiArrowRightLine aria-hidden="true" />
        <div className={classes.itself}>{identityTitle(identity)}</div>
        <RiArrowRightLine aria-hidden="true" />
        <NeighbourList
          title={t('identity.neighbours.reaches')}
          empty={t('identity.neighbours.nothing')}
          neighbours={reaches}
        />
      </div>
    </Section>
  );
}
