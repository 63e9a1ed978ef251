import { useApi } from '@backstage/core-plugin-api';
import { makeStyles } from '@material-ui/core/styles';
import { useEffect, useRef } from 'react';
import { accountabilityApiRef } from '../../api';
import { AsyncContent, EmptyState, useAsyncData } from '../../shared';
import { useText } from '../../translation';
import { RunLine } from './RunLine';

const useStyles = makeStyles(theme => ({
  list: {
    listStyle: 'none',
    margin: theme.spacing(1, 0, 0),
    maxHeight: 480,
    overflow: 'auto',
    padding: 0,
    '& > li': {
      borderTop: '1px solid var(--bui-border-1, #d5d5d5)',
      padding: theme.spacing(1, 0),
    },
  },
}));

/** The last readings of a source, newest first. */
export function SourceRuns(props: {
  sourceId: string;
  /** Last run that the list of sources knows; a new one is followed. */
  lastRun?: { id: string; state: string };
}) {
  const { sourceId, lastRun } = props;
  const classes = useStyles();
  const t = useText();
  const api = useApi(accountabilityApiRef);
  const runs = useAsyncData(`runs:${sourceId}`, signal =>
    api.listRuns(sourceId, { signal }),
  );
  const { reload } = runs;
  const key = `${lastRun?.id}:${lastRun?.state}`;
  const known = useRef(key);
  useEffect(() => {
    if (known.current !== key) {
      known.current = key;
      reload();
    }
  }, [key, reload]);
  return (
    <AsyncContent result={runs} what={t('admin.runs.what')}>
      {list =>
        list.length === 0 ? (
          <EmptyState title={t('admin.runs.none')} />
        ) : (
          // It scrolls, so it must be reachable by keyboard.
          <ol
            className={classes.list}
            // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
            tabIndex={0}
            aria-label={t('admin.runs.title')}
          >
            {list.map(run => (
              <li key={run.id}>
                <RunLine run={run} />
              </li>
            ))}
          </ol>
        )
      }
    </AsyncContent>
  );
}
