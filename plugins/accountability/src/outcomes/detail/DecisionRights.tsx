import { Table, useTable } from '@backstage/ui';
import type { OutcomeDetail } from 'backstage-plugin-accountability-common';
import { useMemo } from 'react';
import { EmptyState, Section } from '../../shared';
import { useText } from '../../translation';
import { ScrollSideways } from '../ScrollSideways';
import { useDays } from '../useDays';
import { type RightRow, rightColumns } from './rightColumns';

/** Who may decide or enforce what, with which proof. */
export function DecisionRights({ rights }: Pick<OutcomeDetail, 'rights'>) {
  const t = useText();
  const days = useDays();
  const rows = useMemo(
    () => rights.map((right, index) => ({ ...right, id: String(index) })),
    [rights],
  );
  const columns = useMemo(() => rightColumns({ t, days }), [t, days]);
  const { tableProps } = useTable<RightRow>({ mode: 'complete', data: rows });
  return (
    <Section title={t('outcomes.detail.rights.title')}>
      {rights.length === 0 ? (
        <EmptyState title={t('outcomes.detail.rights.none')} />
      ) : (
        <ScrollSideways>
          <Table
            columnConfig={columns}
            {...tableProps}
            pagination={{ type: 'none' }}
          />
        </ScrollSideways>
      )}
    </Section>
  );
}
