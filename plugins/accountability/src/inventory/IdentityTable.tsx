import { Button, Table, type TableProps } from '@backstage/ui';
import Box from '@material-ui/core/Box';
import type { IdentitySummary } from 'backstage-plugin-accountability-common';
import { useMemo } from 'react';
import { ErrorState, errorText, ScrollRegion, StateChip } from '../shared';
import { useText } from '../translation';
import type { InventorySelection } from './bulk';
import { type ColumnId, inventoryColumns, minWidthOf } from './columns';
import { NothingMatches } from './NothingMatches';

/** The rows. They stay when reading them again fails, and the failure stands above. */
export function IdentityTable(props: {
  table: Pick<
    TableProps<IdentitySummary>,
    'data' | 'isPending' | 'isStale' | 'error' | 'pagination' | 'sort'
  >;
  columns: readonly ColumnId[];
  selected: InventorySelection;
  onOpen: (id: string) => void;
  onRetry: () => void;
  onClear: () => void;
}) {
  const { table, columns, selected, onOpen, onRetry, onClear } = props;
  const t = useText();
  const columnConfig = useMemo(
    () => inventoryColumns(t, columns),
    [t, columns],
  );
  const { error, data, ...rest } = table;
  if (error && !data) {
    return (
      <ErrorState error={error} what={t('inventory.what')} onRetry={onRetry} />
    );
  }
  return (
    <>
      {error && (
        <Box mb={1} role="status">
          <StateChip state="unknown">
            {t('shared.load.stale', { error: errorText(error) })}
          </StateChip>{' '}
          <Button variant="tertiary" onPress={onRetry}>
            {t('shared.load.retry')}
          </Button>
        </Box>
      )}
      <ScrollRegion label={t('inventory.table')}>
        <div style={{ minWidth: minWidthOf(columns) }}>
          <Table
            {...rest}
            data={data}
            columnConfig={columnConfig}
            rowConfig={{ onClick: ({ id }) => onOpen(id) }}
            selection={{
              mode: 'multiple',
              behavior: 'toggle',
              selected: selected.all ? 'all' : new Set(selected.picked),
              onSelectionChange: keys =>
                selected.onChange(
                  keys,
                  (data ?? []).map(({ id }) => id),
                ),
            }}
            emptyState={<NothingMatches onClear={onClear} />}
          />
        </div>
      </ScrollRegion>
    </>
  );
}
