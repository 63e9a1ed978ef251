import { Alert, Button } from '@backstage/ui';
import { makeStyles } from '@material-ui/core/styles';
import { useEffect, useRef } from 'react';
import { useText } from '../../translation';
import { fieldTitle } from '../fields';
import type { ForeignChange } from './mergeValues';
import { valueWords } from './valueWords';

const useStyles = makeStyles(theme => ({
  root: { marginBottom: theme.spacing(3), outline: 'none' },
  list: { margin: theme.spacing(1, 0, 0), paddingLeft: theme.spacing(2.5) },
  old: { textDecoration: 'line-through' },
}));

/** What somebody else changed while one was at work, and what became of one's own changes. */
export function MeanwhileChanges(props: {
  changes: readonly ForeignChange[];
  /** Gives up one's own change for theirs. */
  onTakeTheirs: (change: ForeignChange) => void;
}) {
  const classes = useStyles();
  const t = useText();
  const { changes } = props;
  // It appears above the button that was pressed: go there, or nobody sees it.
  const top = useRef<HTMLDivElement>(null);
  useEffect(() => top.current?.focus(), [changes]);
  const words = (value: unknown) => valueWords(value, t('declare.form.empty'));
  return (
    <div ref={top} tabIndex={-1} className={classes.root}>
      <Alert
        role="alert"
        status="warning"
        icon
        title={t('declare.meanwhile.title')}
        description={
          <>
            {t('declare.meanwhile.explain')}
            <ul className={classes.list}>
              {changes.map(change => (
                <li key={change.path}>
                  <strong>{fieldTitle(t, change.path)}</strong>:{' '}
                  <span className={classes.old}>{words(change.before)}</span> →{' '}
                  {words(change.after)}
                  {change.yours && (
                    <div>
                      {t('declare.meanwhile.yours', {
                        value: words(change.yours.value),
                      })}{' '}
                      <Button
                        variant="secondary"
                        onPress={() => props.onTakeTheirs(change)}
                      >
                        {t('declare.meanwhile.take')}
                      </Button>
                    </div>
                  )}
                </li>
              ))}
            </ul>
          </>
        }
      />
    </div>
  );
}
