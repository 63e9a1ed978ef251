import { makeStyles } from '@material-ui/core/styles';
import type { Source } from 'backstage-plugin-accountability-common';
import { StateChip } from '../../shared';
import { useText } from '../../translation';

const useStyles = makeStyles(theme => ({
  columns: {
    display: 'grid',
    gap: theme.spacing(1, 3),
    gridTemplateColumns: 'repeat(auto-fit, minmax(240px, 1fr))',
    '& ul': { margin: theme.spacing(0.5, 0), paddingLeft: theme.spacing(2.5) },
  },
}));

/** What a source can and cannot tell: rules that need the latter stay unknown. */
export function SourceAbilities({
  source,
}: {
  source: Pick<Source, 'tells' | 'cannotTell'>;
}) {
  const classes = useStyles();
  const t = useText();
  const list = (items: readonly string[]) => (
    <ul>
      {items.map(item => (
        <li key={item}>{item}</li>
      ))}
    </ul>
  );
  return (
    <details>
      <summary>{t('admin.sources.abilities')}</summary>
      <div className={classes.columns}>
        {source.tells.length > 0 && (
          <div>
            <StateChip state="pass">{t('admin.sources.tells')}</StateChip>
            {list(source.tells)}
          </div>
        )}
        {source.cannotTell.length > 0 && (
          <div>
            <StateChip state="unknown">
              {t('admin.sources.cannotTell')}
            </StateChip>
            {list(source.cannotTell)}
          </div>
        )}
      </div>
    </details>
  );
}
