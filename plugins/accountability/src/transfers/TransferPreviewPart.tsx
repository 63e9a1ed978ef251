import { Flex } from '@backstage/ui';
import type { TransferResult } from 'backstage-plugin-accountability-common';
import { useState } from 'react';
import { AsyncContent } from '../shared';
import { useText } from '../translation';
import { PassedIdentities } from './PassedIdentities';
import { PassedDefinitions } from './PassedDefinitions';
import { TransferApply } from './TransferApply';
import { TransferDone } from './TransferDone';
import type { TransferQuery } from './transferQuery';
import { useTransferPreview } from './useTransferPreview';

/** What would pass, the choice of it, and what came of it. */
export function TransferPreviewPart(props: {
  query: Required<Pick<TransferQuery, 'from' | 'to'>> & TransferQuery;
  onDone: () => void;
}) {
  const { query, onDone } = props;
  const t = useText();
  const transfer = useTransferPreview(query);
  const [result, setResult] = useState<TransferResult>();
  if (result) {
    return (
      <TransferDone
        result={result}
        to={query.to}
        onAgain={() => {
          setResult(undefined);
          transfer.reload();
        }}
      />
    );
  }
  return (
    <AsyncContent result={transfer.whole} what={t('transfers.whatPreview')}>
      {preview => (
        <Flex direction="column" gap="4">
          <PassedIdentities preview={preview} transfer={transfer} />
          <PassedDefinitions preview={preview} transfer={transfer} />
          <TransferApply
            query={query}
            transfer={transfer}
            onDone={done => {
              setResult(done);
              onDone();
            }}
          />
        </Flex>
      )}
    </AsyncContent>
  );
}
