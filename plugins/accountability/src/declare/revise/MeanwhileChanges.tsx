import { Alert, Button } from '@backstage/ui';
import { makeStyles } from '@material-ui/core/styles';
import { useEffect, useRef } from 'react';
import { useText } from '../../translation';
import { ChangeLine } from './ChangeLine';
import type { ForeignChange } from './mergeValues';
import { valueWords } from './valueWords';

const useStyles = makeStyles(theme => ({
  root: { marginBottom: theme.spacing(3), outline: 'none' },
  list: { margin: theme.spacing(1, 0, 0), paddingLeft: theme.spacing(2.5) },
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
                  <ChangeLine change={change} />
                  {change.yours && (
                    <div>
                      {t('declare.meanwhile.yours', {
                        value: valueWords(
                          change.yours.value,
                          t('declare.form.empty'),
                        ),
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
