import { Link } from '@backstage/core-components';
import { makeStyles } from '@material-ui/core/styles';
import type { Source } from 'backstage-plugin-accountability-common';
import type { ReactNode } from 'react';
import { useInventoryPath, useNumber } from '../../inventory';
import { When } from '../../shared';
import { useText } from '../../translation';

const useStyles = makeStyles(theme => ({
  list: {
    display: 'grid',
    gap: theme.spacing(0.5, 3),
    gridTemplateColumns: 'repeat(auto-fit, minmax(180px, 1fr))',
    margin: theme.spacing(1.5, 0),
    '& dt': { fontSize: '0.875em' },
    '& dd': { margin: 0, fontWeight: 'bold' },
  },
}));

/** When a source was read completely, what it brought, and when it is read next. */
export function SourceFacts({ source }: { source: Source }) {
  const classes = useStyles();
  const t = useText();
  const number = useNumber();
  const path = useInventoryPath();
  const fact = (label: string, value: ReactNode) => (
    <div>
      <dt>{label}</dt>
      <dd>{value}</dd>
    </div>
  );
  return (
    <dl className={classes.list}>
      {fact(
        t('admin.sources.identities'),
        <Link to={path({ source: [source.id] })}>
          {number(source.identities)}
        </Link>,
      )}
      {fact(
        t('admin.sources.lastComplete'),
        source.lastCompleteAt ? (
          <When at={source.lastCompleteAt} />
        ) : (
          t('admin.sources.neverComplete')
        ),
      )}
      {fact(
        t('admin.sources.nextRun'),
        source.nextRunAt ? (
          <When at={source.nextRunAt} />
        ) : (
          t(`admin.sources.noNextRun.${source.way}`)
        ),
      )}
    </dl>
  );
}
