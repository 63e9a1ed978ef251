import { makeStyles } from '@material-ui/core/styles';
import type { HistoryEntry } from 'backstage-plugin-accountability-common';
import {
  EmptyState,
  isEntityRef,
  Party,
  Section,
  useSecondaryText,
  When,
} from '../shared';
import { useText } from '../translation';
import { HistoryWhat } from './HistoryWhat';

const useStyles = makeStyles(theme => ({
  list: {
    listStyle: 'none',
    margin: 0,
    padding: 0,
    '& > li': {
      borderLeft: '2px solid var(--bui-border-1, rgba(128, 128, 128, 0.4))',
      padding: theme.spacing(0, 0, 1.5, 2),
    },
  },
  by: { display: 'inline-flex', alignItems: 'center', gap: 8 },
}));

/** What happened to an identity, newest first. */
export function IdentityHistory({ history }: { history: HistoryEntry[] }) {
  const classes = useStyles();
  const secondary = useSecondaryText();
  const t = useText();
  return (
    <Section title={t('identity.history.title')} level={3}>
      {history.length === 0 ? (
        <EmptyState title={t('identity.history.none')} />
      ) : (
        <ol className={classes.list}>
          {history.map((entry, index) => (
            <li key={`${entry.at}:${index}`}>
              <div>
                <HistoryWhat entry={entry} />
              </div>
              {entry.detail && <div>{entry.detail}</div>}
              <div className={`${secondary.text} ${classes.by}`}>
                <When at={entry.at} />
                {entry.by && t('identity.history.by')}
                {entry.by &&
                  (isEntityRef(entry.by) ? (
                    <Party entityRef={entry.by} />
                  ) : (
                    entry.by
                  ))}
              </div>
            </li>
          ))}
        </ol>
      )}
    </Section>
  );
}
