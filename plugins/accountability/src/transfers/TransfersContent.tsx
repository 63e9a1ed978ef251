import { Link } from '@backstage/core-components';
import { useApi } from '@backstage/core-plugin-api';
import { Flex, Text } from '@backstage/ui';
import type { OwnerlessReason } from 'backstage-plugin-accountability-common';
import { accountabilityApiRef } from '../api';
import { useInventoryPath, useNumber } from '../inventory';
import {
  AsyncContent,
  httpStatus,
  PermissionRequired,
  useAsyncData,
  useSecondaryText,
} from '../shared';
import { useText } from '../translation';
import { DepartedList } from './DepartedList';
import { TransferForm } from './TransferForm';
import { TransferPreviewPart } from './TransferPreviewPart';
import { useTransferQuery } from './useTransferQuery';

const OWNER_GONE: OwnerlessReason[] = [
  'owner-left',
  'owner-group-empty',
  'owner-not-in-catalog',
];

/** Passes on what somebody holds, when an organisation changes. */
export function TransfersContent() {
  const t = useText();
  const number = useNumber();
  const secondary = useSecondaryText();
  const inventory = useInventoryPath();
  const api = useApi(accountabilityApiRef);
  const { query, setQuery } = useTransferQuery();
  const { from, to, entity } = query;
  const departed = useAsyncData('departed', signal =>
    api.listDeparted({ signal }),
  );
  const may = useAsyncData('transfers:may', signal =>
    api.mayTransfer({ signal }),
  );
  const no = may.data?.allowed === false ? may.data : undefined;
  // Where it cannot be asked they may try: the backend decides anyway.
  const mayTransfer = may.data?.allowed ?? Boolean(may.error);
  if (departed.error && httpStatus(departed.error) === 403) {
    return (
      <PermissionRequired what={t('transfers.what')} error={departed.error} />
    );
  }
  return (
    <AsyncContent result={departed} what={t('transfers.what')}>
      {list => (
        <Flex direction="column" gap="4">
          <Text as="h2" variant="title-small" weight="bold">
            {list.length === 0
              ? t('transfers.none')
              : t('transfers.sentence', {
                  count: list.length,
                  number: number(list.length),
                })}
          </Text>
          <div className={secondary.text}>{t('transfers.explain')}</div>
          <div className={secondary.text}>
            {t('transfers.elsewhere')}{' '}
            <Link to={inventory({ reason: OWNER_GONE })} underline="always">
              {t('transfers.elsewhereLink')}
            </Link>
          </div>
          {no && (
            <div>
              {t('transfers.notAllowed', { why: no.why ?? '' })}{' '}
              {t('shared.permission.ask')}
            </div>
          )}
          {list.length > 0 && (
            <DepartedList departed={list} mayTransfer={mayTransfer} />
          )}
          {mayTransfer && (
            <>
              <TransferForm query={query} onChange={setQuery} />
              {from && to ? (
                <TransferPreviewPart
                  key={`${from} ${to} ${entity}`}
                  query={{ from, to, entity }}
                  onDone={() => departed.reload()}
                />
              ) : (
                <div className={secondary.text}>{t('transfers.choose')}</div>
              )}
            </>
          )}
        </Flex>
      )}
    </AsyncContent>
  );
}
