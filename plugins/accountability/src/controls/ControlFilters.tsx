import { Select } from '@backstage/ui';
import { makeStyles } from '@material-ui/core/styles';
import {
  type ControlDomain,
  controlDomainSchema,
} from 'backstage-plugin-accountability-common';
import { FilterBar } from '../shared';
import { useText } from '../translation';
import type { ControlQuery } from './ControlQuery';

const useStyles = makeStyles({ domain: { width: '14rem' } });

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
    <FilterBar
      label={t('controls.filters')}
      search={{
        label: t('controls.search'),
        placeholder: t('controls.searchPlaceholder'),
        value: query.q,
        onSearch: q => onChange({ q }, { replace: true }),
      }}
    >
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
    </FilterBar>
  );
}
