import { Link } from '@backstage/core-components';
import { EntityRefLink } from '@backstage/plugin-catalog-react';
import { makeStyles } from '@material-ui/core/styles';
import type { GovernedSystem } from 'backstage-plugin-accountability-common';
import { useInventoryPath } from '../../inventory/query/useInventoryPath';
import { useNumber } from '../../inventory/useNumber';
import {
  StateChip,
  stateFills,
  stateStrokes,
  useSecondaryText,
} from '../../shared';
import { useText } from '../../translation';
import { systemLooks } from './systemLooks';
import { hidesIdentities, systemState, tileWidth } from './tiles';

const useStyles = makeStyles(theme => ({
  tile: {
    border: '1px solid',
    borderRadius: 'var(--bui-radius-2, 4px)',
    boxSizing: 'border-box',
    display: 'flex',
    flexGrow: 1,
    // A few systems must not become banners.
    maxWidth: 360,
    minWidth: 0,
    overflow: 'hidden',
  },
  band: { flexShrink: 0, width: 8, borderRight: '1px solid' },
  words: {
    minWidth: 0,
    overflowWrap: 'anywhere',
    padding: theme.spacing(0.5, 1),
  },
}));

/** One system: coloured and marked by how it stands, wide by its identities. */
export function SystemTile({ system }: { system: GovernedSystem }) {
  const classes = useStyles();
  const secondary = useSecondaryText();
  const t = useText();
  const number = useNumber();
  const inventory = useInventoryPath();
  const { ref, title, identities, ownerless, excepted } = system;
  const is = systemState(system);
  const { state, icon } = systemLooks[is];
  const words = hidesIdentities(system)
    ? t(`outcomes.systems.tileOfEntities.${is}`, {
        count: system.entities,
        number: number(system.entities),
        flagged: number(system.flagged),
      })
    : t(`outcomes.systems.tile.${is}`, {
        count: identities,
        number: number(identities),
        ownerless: number(ownerless),
        excepted: number(excepted),
      });
  return (
    <li
      className={classes.tile}
      style={{
        flexBasis: tileWidth(identities),
        borderColor:
          is === 'none' ? 'var(--bui-border-2, #808080)' : stateStrokes[state],
      }}
    >
      <span
        className={classes.band}
        style={{ background: stateFills[state], borderColor: 'inherit' }}
        aria-hidden="true"
      />
      <div className={classes.words}>
        {ref ? (
          <EntityRefLink entityRef={ref} title={title} hideIcon>
            {title}
          </EntityRefLink>
        ) : (
          title
        )}
        <div className={secondary.text}>
          <StateChip state={state} icon={icon}>
            {ref && identities > 0 ? (
              <Link
                to={inventory({
                  entity: ref,
                  ...(is === 'flagged' ? { ownership: ['ownerless'] } : {}),
                })}
                aria-label={`${title}: ${words}`}
                color="inherit"
              >
                {words}
              </Link>
            ) : (
              words
            )}
          </StateChip>
        </div>
      </div>
    </li>
  );
}
