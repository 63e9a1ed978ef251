import { Table, useTable } from '@backstage/ui';
import type { Delivery } from 'backstage-plugin-accountability-common';
import { useMemo } from 'react';
import { ScrollSideways } from '../../outcomes/ScrollSideways';
import { Section } from '../../shared';
import { useText } from '../../translation';
import { deliveryColumns, type DeliveryRow } from './deliveryColumns';

const PAGE_SIZE = 10;

/** To whom a message went, on which channel, and what became of it. */
export function Deliveries(props: { deliveries: readonly Delivery[] }) {
  const { deliveries } = props;
  const t = useText();
  const rows = useMemo(
    () => deliveries.map((one, index) => ({ ...one, id: String(index) })),
    [deliveries],
  );
  const columns = useMemo(() => deliveryColumns(t), [t]);
  const { tableProps } = useTable<DeliveryRow>({
    mode: 'complete',
    data: rows,
    paginationOptions: { pageSize: PAGE_SIZE, showPageSizeOptions: false },
  });
  return (
    <Section title={t('escalations.detail.deliveries.title')}>
      {rows.length === 0 ? (
        <div>{t('escalations.detail.deliveries.none')}</div>
      ) : (
        <ScrollSideways>
          <Table
            columnConfig={columns}
            {...tableProps}
            pagination={
              rows.length > PAGE_SIZE ? tableProps.pagination : { type: 'none' }
            }
          />
        </ScrollSideways>
      )}
    </Section>
  );
}
