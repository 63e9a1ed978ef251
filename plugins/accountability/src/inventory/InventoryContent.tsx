import { Text } from '@backstage/ui';
import { makeStyles } from '@material-ui/core/styles';
import { FirstSteps } from '../firstSteps';
import { ErrorState, httpStatus, LoadingLines } from '../shared';
import { useText } from '../translation';
import { BulkBar, useSelection } from './bulk';
import { ColumnMenu, useChosenColumns } from './columns';
import { ExportButton } from './ExportButton';
import { FacetPanel, FilterChips } from './facets';
import { IdentityDrawer } from './IdentityDrawer';
import { IdentityTable } from './IdentityTable';
import { InventorySearch } from './InventorySearch';
import { inventorySentence } from './inventorySentence';
import { NothingVisible } from './NothingVisible';
import { useInventoryQuery } from './query';
import { useFacets } from './useFacets';
import { useFilterOptions } from './useFilterOptions';
import { useIdentityTable } from './useIdentityTable';
import { useNumber } from './useNumber';
import { useWaiting } from './useWaiting';
import { SavedViews } from './views';

const useStyles = makeStyles(theme => ({
  root: { display: 'flex', flexDirection: 'column', gap: theme.spacing(2) },
  columns: {
    display: 'grid',
    gap: theme.spacing(3),
    gridTemplateColumns: '220px minmax(0, 1fr)',
    [theme.breakpoints.down('sm')]: { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
  list: {
    display: 'flex',
    flexDirection: 'column',
    gap: theme.spacing(1.5),
    minWidth: 0,
  },
  bar: {
    alignItems: 'center',
    display: 'flex',
    flexWrap: 'wrap',
    gap: theme.spacing(1),
  },
  search: { flex: '1 1 16rem', maxWidth: '32rem' },
  push: { marginLeft: 'auto' },
}));

/** Every identity: to search, to filter, to decide about one or about many at once. */
export function InventoryContent() {
  const classes = useStyles();
  const t = useText();
  const number = useNumber();
  const address = useInventoryQuery();
  const { filter } = address.query;
  const facets = useFacets(filter);
  const options = useFilterOptions();
  const table = useIdentityTable(address, count =>
    t('inventory.bulk.title', { count, number: number(count) }),
  );
  const selected = useSelection(filter);
  const [columns, setColumns] = useChosenColumns();
  const waiting = useWaiting();
  const refresh = () => {
    table.reload();
    facets.reload();
    waiting.reload();
  };

  if (facets.error && httpStatus(facets.error) === 403) {
    return <ErrorState error={facets.error} what={t('inventory.what')} />;
  }
  const filtered = Object.values(filter).some(Boolean);
  const nothing =
    !filtered &&
    facets.data?.counts.total === 0 &&
    !table.tableProps.data?.length;
  if (nothing) {
    if (options.anythingRead === undefined) return <LoadingLines />;
    return options.anythingRead ? (
      <NothingVisible />
    ) : (
      <FirstSteps onLook={refresh} />
    );
  }
  return (
    <div className={classes.root}>
      <Text as="h2" variant="title-small" weight="bold">
        {facets.data
          ? inventorySentence({
              t,
              facets: facets.data.counts,
              filter: facets.data.filter,
              number,
            })
          : t('inventory.title')}
      </Text>
      <SavedViews query={address.query} waiting={waiting.data} />
      <div className={classes.columns}>
        <FacetPanel
          filter={filter}
          facets={facets.data?.counts}
          rules={options.rules}
          sources={options.sources}
          onChange={address.setFilter}
        />
        <div className={classes.list}>
          <div className={classes.bar}>
            <div className={classes.search}>
              <InventorySearch
                value={filter.q ?? ''}
                onSearch={words =>
                  address.setFilter(
                    { q: words || undefined },
                    { replace: true },
                  )
                }
              />
            </div>
            <span className={classes.push} />
            <ColumnMenu chosen={columns} onChoose={setColumns} />
            <ExportButton filter={filter} />
          </div>
          <FilterChips
            filter={filter}
            titleOf={options.titleOf}
            onChange={address.setFilter}
            onClear={address.clear}
          />
          <BulkBar
            filter={filter}
            selected={selected}
            matching={facets.data?.counts.total ?? table.totalCount}
            onDone={refresh}
          />
          <IdentityTable
            table={table.tableProps}
            columns={columns}
            selected={selected}
            onOpen={address.setOpen}
            onRetry={refresh}
            onClear={address.clear}
          />
        </div>
      </div>
      <IdentityDrawer
        id={address.open}
        onClose={() => address.setOpen(undefined)}
        onDone={refresh}
      />
    </div>
  );
}
