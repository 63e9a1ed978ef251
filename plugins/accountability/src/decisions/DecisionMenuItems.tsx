import Box from '@material-ui/core/Box';
import ListItemText from '@material-ui/core/ListItemText';
import MenuItem from '@material-ui/core/MenuItem';
import { makeStyles } from '@material-ui/core/styles';
import type {
  DecisionAction,
  IdentityDetail,
} from 'backstage-plugin-accountability-common';
import { useEffect } from 'react';
import { AsyncContent, useAsyncData } from '../shared';
import { useText } from '../translation';
import { byAllowed } from './byAllowed';

const useStyles = makeStyles(theme => ({
  disabled: { color: theme.palette.text.secondary, cursor: 'default' },
}));

/** The decisions as menu items, allowed ones first; a disabled one says why. */
export function DecisionMenuItems(props: {
  load: (signal: AbortSignal) => Promise<IdentityDetail>;
  onLoaded: () => void;
  onChoose: (action: DecisionAction) => void;
}) {
  const classes = useStyles();
  const t = useText();
  const { onLoaded } = props;
  const identity = useAsyncData('actions', props.load);
  useEffect(() => {
    if (identity.data) onLoaded();
  }, [identity.data, onLoaded]);
  if (!identity.data) {
    return (
      <Box component="li" px={2} minWidth={240}>
        <AsyncContent result={identity} what={t('decisions.what')}>
          {() => null}
        </AsyncContent>
      </Box>
    );
  }
  return (
    <>
      {byAllowed(identity.data.actions).map(({ action, allowed, why }) => (
        <MenuItem
          key={action}
          // Not `disabled`: it must stay reachable, or its reason could not be read.
          aria-disabled={!allowed}
          className={allowed ? undefined : classes.disabled}
          disableRipple={!allowed}
          onClick={allowed ? () => props.onChoose(action) : undefined}
        >
          <ListItemText
            primary={t(`decisions.action.${action}`)}
            secondary={allowed ? undefined : why}
          />
        </MenuItem>
      ))}
    </>
  );
}
