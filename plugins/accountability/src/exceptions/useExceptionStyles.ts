import { makeStyles } from '@material-ui/core/styles';
import { useRecordStyles } from '../shared';

const useOwnStyles = makeStyles(theme => ({
  words: {
    margin: theme.spacing(0, 0, 1),
    overflowWrap: 'anywhere',
    whiteSpace: 'pre-wrap',
  },
  // The first label stands on the edge of its field, which a card would cut.
  fields: {
    display: 'grid',
    gap: theme.spacing(2),
    paddingTop: theme.spacing(1),
  },
}));

/** How exceptions are laid out: as every record, and what their texts and forms need. */
export function useExceptionStyles() {
  return { ...useRecordStyles(), ...useOwnStyles() };
}
