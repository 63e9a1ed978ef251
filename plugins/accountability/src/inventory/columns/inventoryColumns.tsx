import { Cell, type ColumnConfig } from '@backstage/ui';
import type { IdentitySummary } from 'backstage-plugin-accountability-common';
import type { ReactNode } from 'react';
import { ObservedTime, OwnerLine, When } from '../../shared';
import type { Text } from '../../translation';
import type { ColumnId } from './columnIds';
import { FindingsCell } from './FindingsCell';
import { NameCell } from './NameCell';

/** Columns that the backend can sort by. */
const SORTABLE = new Set<ColumnId>([
  'owner',
  'findings',
  'privilege',
  'lastUsedAt',
  'firstSeenAt',
]);

const WIDE = { defaultWidth: '2fr', minWidth: 176 } as const;
const NARROW = { defaultWidth: '1fr', minWidth: 112 } as const;
// Its head has room for the arrow that tells the order.
const DATED = { defaultWidth: '1fr', minWidth: 136 } as const;
const CHECKBOX = 48;

function widthOf(id: ColumnId): typeof WIDE | typeof NARROW | typeof DATED {
  if (id === 'owner') return WIDE;
  return id === 'lastUsedAt' || id === 'firstSeenAt' ? DATED : NARROW;
}

/** Below this width the table scrolls sideways, instead of cutting columns off. */
export function minWidthOf(chosen: readonly ColumnId[]): number {
  return chosen.reduce(
    (sum, id) => sum + widthOf(id).minWidth,
    CHECKBOX + WIDE.minWidth,
  );
}

/** Columns of the inventory: the name, and those that were chosen. */
export function inventoryColumns(
  t: Text,
  chosen: readonly ColumnId[],
): ColumnConfig<IdentitySummary>[] {
  const content: Record<
    Exclude<ColumnId, 'findings'>,
    (identity: IdentitySummary) => ReactNode
  > = {
    owner: ({ owner, exceptedUntil }) => (
      <OwnerLine owner={owner} exceptedUntil={exceptedUntil} />
    ),
    privilege: ({ privilege }) => t(`shared.privilege.${privilege}`),
    environment: ({ environment }) => t(`identity.environment.${environment}`),
    lastUsedAt: ({ lastUsedAt }) => <ObservedTime time={lastUsedAt} />,
    firstSeenAt: ({ firstSeenAt }) => <When at={firstSeenAt} />,
    credentials: ({ credentials }) => credentials,
    linkedEntities: ({ linkedEntities }) => linkedEntities,
    origin: ({ origin }) => t(`identity.origin.${origin}`),
    status: ({ status }) => t(`shared.identityStatus.${status}`),
  };
  return [
    {
      id: 'name',
      label: t('inventory.columns.name'),
      isRowHeader: true,
      ...WIDE,
      isSortable: true,
      cell: identity => <NameCell identity={identity} />,
    },
    ...chosen.map(id => ({
      id,
      label: t(`inventory.columns.${id}`),
      ...widthOf(id),
      isSortable: SORTABLE.has(id),
      cell: (identity: IdentitySummary) =>
        id === 'findings' ? (
          <FindingsCell identity={identity} />
        ) : (
          <Cell>{content[id](identity)}</Cell>
        ),
    })),
  ];
}
