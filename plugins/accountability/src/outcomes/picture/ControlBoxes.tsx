import { makeStyles } from '@material-ui/core/styles';
import { RiUserAddLine } from '@remixicon/react';
import type { ControlSummary } from 'backstage-plugin-accountability-common';
import { StateChip, useSecondaryText } from '../../shared';
import { useText } from '../../translation';
import { DefinitionLink } from '../DefinitionLink';
import { PartyLine } from '../seats';

const useStyles = makeStyles(theme => ({
  boxes: {
    display: 'grid',
    gap: theme.spacing(1),
    gridTemplateColumns: 'repeat(auto-fit, minmax(200px, 1fr))',
    listStyle: 'none',
    margin: 0,
    padding: 0,
    '& > li': {
      border: '1px solid var(--bui-border-2, rgba(128, 128, 128, 0.5))',
      borderRadius: 'var(--bui-radius-3, 8px)',
      maxWidth: 480,
      minWidth: 0,
      overflowWrap: 'anywhere',
      padding: theme.spacing(1, 1.5),
    },
  },
  owner: { marginTop: theme.spacing(0.5) },
}));

/** The controls that carry an outcome out, each with its owner or the hole. */
export function ControlBoxes({ controls }: { controls: ControlSummary[] }) {
  const classes = useStyles();
  const secondary = useSecondaryText();
  const t = useText();
  return (
    <ul className={classes.boxes}>
      {controls.map(control => (
        <li key={control.ref}>
          <DefinitionLink definition={control} />
          <div className={secondary.text}>
            {t(`shared.seat.${control.domain}`)}
          </div>
          <div className={classes.owner}>
            {control.owner ? (
              <PartyLine party={control.owner} />
            ) : (
              <StateChip state="fail" icon={<RiUserAddLine size={14} />}>
                {t('outcomes.controls.noOwner')}
              </StateChip>
            )}
          </div>
        </li>
      ))}
    </ul>
  );
}
