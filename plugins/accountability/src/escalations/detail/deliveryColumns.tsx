import { Cell, type ColumnConfig } from '@backstage/ui';
import type { Delivery } from 'backstage-plugin-accountability-common';
import type { ReactNode } from 'react';
import { PartyLine } from '../../outcomes/seats';
import { type HonestState, StateChip, When } from '../../shared';
import type { Text } from '../../translation';

/** One message to one person. */
export type DeliveryRow = Delivery & { id: string };

const looks: Record<Delivery['state'], HonestState> = {
  ...{ pending: 'unknown', sent: 'pass', failed: 'fail' },
};

/** Person, channel, state and when. */
export function deliveryColumns(t: Text): ColumnConfig<DeliveryRow>[] {
  const column = (
    id: 'person' | 'channel' | 'state' | 'at',
    content: (row: DeliveryRow) => ReactNode,
  ): ColumnConfig<DeliveryRow> => ({
    id,
    label: t(`escalations.detail.deliveries.${id}`),
    isRowHeader: id === 'person',
    cell: row => <Cell>{content(row)}</Cell>,
  });
  return [
    column('person', ({ person }) => <PartyLine party={person} />),
    column('channel', ({ channel }) => channel),
    column('state', row => (
      <StateChip state={looks[row.state]}>{stateText(t, row)}</StateChip>
    )),
    column('at', ({ at, sentAt }) => <When at={sentAt ?? at} />),
  ];
}

function stateText(t: Text, { state, attempts }: Delivery): string {
  const key = 'escalations.detail.deliveries';
  if (state === 'sent') return t(`${key}.sent`);
  if (state === 'failed') return t(`${key}.failed`, { count: attempts });
  return attempts > 0
    ? t(`${key}.retried`, { count: attempts })
    : t(`${key}.pending`);
}
