import Box from '@material-ui/core/Box';
import { makeStyles } from '@material-ui/core/styles';
import type { DefinitionKind } from 'backstage-plugin-accountability-common';
import { StateChip } from '../../shared';
import { useText } from '../../translation';
import type { DefinitionValues } from '../form';
import { ChangeLine } from './ChangeLine';
import { mergeValues } from './mergeValues';
import { touchesTerms } from './touchesTerms';

const useStyles = makeStyles(theme => ({
  list: { margin: theme.spacing(0.5, 0, 0), paddingLeft: theme.spacing(2.5) },
}));

/** What one is about to change, and whom it asks again. */
export function YourChanges(props: {
  kind: DefinitionKind;
  before: DefinitionValues;
  after: DefinitionValues;
}) {
  const { kind, before, after } = props;
  const classes = useStyles();
  const t = useText();
  const { changes } = mergeValues({
    base: before,
    mine: before,
    theirs: after,
  });
  return (
    <Box mb={3}>
      <strong>
        {changes.length === 0
          ? t('declare.changes.none')
          : t('declare.changes.title')}
      </strong>
      <ul className={classes.list}>
        {changes.map(change => (
          <li key={change.path}>
            <ChangeLine change={change} />
          </li>
        ))}
      </ul>
      {kind === 'Outcome' && touchesTerms(changes) && (
        <Box mt={1}>
          <StateChip state="excepted">
            {t('declare.changes.askAgain')}
          </StateChip>
        </Box>
      )}
    </Box>
  );
}
