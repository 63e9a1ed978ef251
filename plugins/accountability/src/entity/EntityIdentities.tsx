import type { Entity } from '@backstage/catalog-model';
import { useApi } from '@backstage/core-plugin-api';
import { Table, useTable } from '@backstage/ui';
import type { EntityPosture } from 'backstage-plugin-accountability-common';
import { useEffect, useMemo, useRef } from 'react';
import { accountabilityApiRef } from '../api';
import { useNumber } from '../inventory/useNumber';
import { ErrorState, Section } from '../shared';
import { useText } from '../translation';
import { ClaimAllButton } from './ClaimAllButton';
import { entityIdentityColumns } from './entityIdentityColumns';

const PAGE_SIZE = 20;

/** Every identity linked to an entity, in pages. */
export function EntityIdentities(props: {
  entity: Entity;
  entityRef: string;
  posture: EntityPosture;
  onDone: () => void;
}) {
  const { entity, entityRef, posture, onDone } = props;
  const t = useText();
  const number = useNumber();
  const api = useApi(accountabilityApiRef);
  const { tableProps, reload } = useTable({
    mode: 'cursor',
    paginationOptions: {
      pageSize: PAGE_SIZE,
      showPageSizeOptions: false,
      getLabel: ({ totalCount = 0 }) =>
        t('inventory.bulk.title', {
          count: totalCount,
          number: number(totalCount),
        }),
    },
    getData: async ({ cursor, pageSize, signal }) => {
      const page = await api.listIdentities(
        { entity: entityRef, sort: '-findings', cursor, limit: pageSize },
        { signal },
      );
      const { items, nextCursor, prevCursor, totalCount } = page;
      return { data: items, nextCursor, prevCursor, totalCount };
    },
  });

  // The rows follow the picture above them: when that was read again, so are they.
  const shown = useRef(posture);
  useEffect(() => {
    if (shown.current !== posture) {
      shown.current = posture;
      reload();
    }
  }, [posture, reload]);

  const columns = useMemo(
    () => entityIdentityColumns({ t, entityRef, onDone }),
    [t, entityRef, onDone],
  );
  return (
    <Section
      title={t('entity.identities.title')}
      actions={
        <ClaimAllButton
          entityRef={entityRef}
          entityName={entity.metadata.title ?? entity.metadata.name}
          ownerless={posture.counts.ownerless}
          onDone={onDone}
        />
      }
    >
      {tableProps.error ? (
        <ErrorState
          error={tableProps.error}
          what={t('entity.identities.what')}
          onRetry={reload}
        />
      ) : (
        <Table
          columnConfig={columns}
          emptyState={t('entity.identities.none')}
          {...tableProps}
        />
      )}
    </Section>
  );
}
