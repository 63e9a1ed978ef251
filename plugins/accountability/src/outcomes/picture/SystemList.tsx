import { EntityRefLink } from '@backstage/plugin-catalog-react';
import { Cell, type ColumnConfig, Table, useTable } from '@backstage/ui';
import type { GovernedSystem } from 'backstage-plugin-accountability-common';
import { useMemo } from 'react';
import { useNumber } from '../../inventory/useNumber';
import { isEntityRef, Party, StateChip } from '../../shared';
import { type Text, useText } from '../../translation';
import { ScrollSideways } from '../ScrollSideways';
import { systemLooks } from './systemLooks';
import { hidesIdentities, sortSystems, systemState } from './tiles';
import type { SystemsView } from './useSystemsView';

const PAGE_SIZE = 50;

type Row = GovernedSystem & { id: string };

/** All systems, or those in one state, as a list in pages. */
export function SystemList(props: {
  systems: GovernedSystem[];
  view: SystemsView;
}) {
  const { systems, view } = props;
  const t = useText();
  const number = useNumber();
  const rows = useMemo(
    () =>
      sortSystems(systems)
        .filter(system => view === 'all' || systemState(system) === view)
        .map(system => ({ ...system, id: system.ref ?? 'none' })),
    [systems, view],
  );
  const columns = useMemo(() => systemColumns(t, number), [t, number]);
  const { tableProps } = useTable<Row>({
    mode: 'complete',
    data: rows,
    paginationOptions: { pageSize: PAGE_SIZE, showPageSizeOptions: false },
  });
  return (
    <ScrollSideways>
      <Table
        columnConfig={columns}
        emptyState={t('outcomes.systems.noneSo')}
        {...tableProps}
      />
    </ScrollSideways>
  );
}

function systemColumns(
  t: Text,
  number: (value: number) => string,
): ColumnConfig<Row>[] {
  const count = (id: 'entities' | 'identities' | 'ownerless') => ({
    id,
    label: t(`outcomes.systems.column.${id}`),
    cell: (system: Row) => (
      <Cell>
        {id !== 'entities' && hidesIdentities(system)
          ? t('outcomes.systems.hidden')
          : number(system[id])}
      </Cell>
    ),
  });
  return [
    {
      id: 'title',
      label: t('outcomes.systems.column.title'),
      isRowHeader: true,
      cell: ({ ref, title }) => (
        <Cell>
          {ref ? (
            <EntityRefLink entityRef={ref} title={title} hideIcon>
              {title}
            </EntityRefLink>
          ) : (
            title
          )}
        </Cell>
      ),
    },
    {
      id: 'state',
      label: t('outcomes.systems.column.state'),
      cell: system => (
        <Cell>
          <StateChip {...systemLooks[systemState(system)]}>
            {t(`outcomes.systems.is.${systemState(system)}`)}
          </StateChip>
        </Cell>
      ),
    },
    {
      id: 'owner',
      label: t('outcomes.systems.column.owner'),
      cell: ({ ownerRef }) => (
        <Cell>
          {ownerRef && isEntityRef(ownerRef) ? (
            <Party entityRef={ownerRef} />
          ) : (
            t('outcomes.seat.nobody')
          )}
        </Cell>
      ),
    },
    count('entities'),
    count('identities'),
    count('ownerless'),
  ];
}
