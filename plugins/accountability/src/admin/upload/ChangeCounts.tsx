import { makeStyles } from '@material-ui/core/styles';
import type { UploadPreview } from 'backstage-plugin-accountability-common';
import { useNumber } from '../../inventory';
import { useText } from '../../translation';

const useStyles = makeStyles(theme => ({
  list: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: theme.spacing(1, 4),
    margin: theme.spacing(1, 0),
    '& dd': {
      fontSize: '1.5rem',
      fontVariantNumeric: 'tabular-nums',
      margin: 0,
    },
  },
  // The number stands above its word, but is read after it.
  pair: { display: 'flex', flexDirection: 'column-reverse' },
}));

/** How much is new, changed, unchanged and gone. */
export function ChangeCounts({
  upload,
}: {
  upload: Pick<UploadPreview, 'new' | 'changed' | 'unchanged' | 'gone'>;
}) {
  const classes = useStyles();
  const t = useText();
  const number = useNumber();
  return (
    <dl className={classes.list}>
      {(['new', 'changed', 'unchanged', 'gone'] as const).map(what => (
        <div key={what} className={classes.pair}>
          <dt>{t(`admin.upload.count.${what}`)}</dt>
          <dd>{number(upload[what])}</dd>
        </div>
      ))}
    </dl>
  );
}
