import { Select } from '@backstage/ui';
import { makeStyles } from '@material-ui/core/styles';
import {
  type ControlDomain,
  controlDomainSchema,
} from 'backstage-plugin-accountability-common';
import { SearchWords } from '../shared';
import { useText } from '../translation';
import type { ControlQuery } from './ControlQuery';

const useStyles = makeStyles(theme => ({
  bar: {
    alignItems: 'center',
    display: 'flex',
    flexWrap: 'wrap',
    gap: theme.spacing(1, 2),
  },
  search: { flex: '1 1 16rem', maxWidth: '28rem' },
  domain: { width: '14rem' },
}));

const ANY = 'any';

/** What to look for: words, or one domain. */
export function ControlFilters(props: {
  query: ControlQuery;
  onChange: (change: Partial<ControlQuery>, how?: { replace: boolean }) => void;
}) {
  const { query, onChange } = props;
  const classes = useStyles();
  const t = useText();
  return (
    <div
      className={classes.bar}
      role="search"
      aria-label={t('controls.filters')}
    >
      <div className={classes.search}>
        <SearchWords
          label={t('controls.search')}
          placeholder={t('controls.searchPlaceholder')}
          value={query.q ?? ''}
          onSearch={words =>
            onChange({ q: words || undefined }, { replace: true })
          }
        />
      </div>
      <div className={classes.domain}>
        <Select
          aria-label={t('controls.domain')}
          options={[
            { value: ANY, label: t('controls.anyDomain') },
            ...controlDomainSchema.options.map(domain => ({
              value: domain,
              label: t(`shared.seat.${domain}`),
            })),
          ]}
          value={query.domain ?? ANY}
          onChange={value =>
            onChange({
              domain: value === ANY ? undefined : (value as ControlDomain),
            })
          }
        />
      </div>
    </div>
  );
}
