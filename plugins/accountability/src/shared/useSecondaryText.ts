import { makeStyles } from '@material-ui/core/styles';

/**
 * The second line of something. Its greys are ours, because those of both design
 * systems fall below a contrast of 4.5 on cards of the dark theme.
 */
export const useSecondaryText = makeStyles(theme => ({
  text: {
    color: theme.palette.type === 'dark' ? '#cccccc' : '#595959',
    fontSize: '0.875em',
    lineHeight: 1.4,
    overflowWrap: 'anywhere',
  },
}));
