import { makeStyles } from '@material-ui/core/styles';
import { useRecordStyles } from '../shared';

const useOwnStyles = makeStyles(theme => ({
  head: {
    display: 'grid',
    gap: theme.spacing(1),
    marginTop: theme.spacing(1),
    overflowWrap: 'anywhere',
  },
  lead: { margin: theme.spacing(0, 0, 1) },
  words: { whiteSpace: 'pre-wrap' },
}));

/** How escalations are laid out: as every record, and what their heads and texts need. */
export function useEscalationStyles() {
  return { ...useRecordStyles(), ...useOwnStyles() };
}
