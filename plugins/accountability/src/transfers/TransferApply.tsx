import { useApi } from '@backstage/core-plugin-api';
import { Button } from '@backstage/ui';
import TextField from '@material-ui/core/TextField';
import type {
  TransferPreview,
  TransferResult,
} from 'backstage-plugin-accountability-common';
import { useState } from 'react';
import { accountabilityApiRef } from '../api';
import { useNumber } from '../inventory';
import {
  httpStatus,
  Section,
  SendProblem,
  useLanguage,
  useSecondaryText,
  useSubmit,
} from '../shared';
import { useText } from '../translation';
import type { TransferQuery } from './transferQuery';
import type { ChosenTransfer } from './useTransferPreview';

const SHORTEST_REASON = 3;

/** Why it passes, and the button that passes it. */
export function TransferApply(props: {
  query: Required<Pick<TransferQuery, 'from' | 'to'>> & TransferQuery;
  transfer: ChosenTransfer;
  onDone: (result: TransferResult) => void;
}) {
  const { query, transfer, onDone } = props;
  const { chosen, identities, refs } = transfer;
  const t = useText();
  const api = useApi(accountabilityApiRef);
  const secondary = useSecondaryText();
  const sending = useSubmit();
  const [reason, setReason] = useState('');
  const list = useListOf(chosen.data);
  const isReady =
    chosen.data !== undefined &&
    !chosen.loading &&
    list !== '' &&
    reason.trim().length >= SHORTEST_REASON;

  const apply = () =>
    sending.run(async () => {
      try {
        onDone(
          await api.transfer({
            ...query,
            ...{ identities, definitions: refs, reason: reason.trim() },
            expectedHash: chosen.data!.hash,
          }),
        );
      } catch (error) {
        if (httpStatus(error as Error) === 409) transfer.reload();
        throw error;
      }
    });
  if (chosen.data && list === '') {
    return <div className={secondary.text}>{t('transfers.applyNothing')}</div>;
  }
  return (
    <Section title={t('transfers.preview')} level={3}>
      <TextField
        id="accountability-transfer-reason"
        label={t('transfers.reason')}
        helperText={t('transfers.reasonHint')}
        value={reason}
        onChange={event => setReason(event.target.value)}
        variant="outlined"
        margin="normal"
        fullWidth
        multiline
        required
        inputProps={{ maxLength: 1_000 }}
      />
      <SendProblem
        title={t('transfers.failed')}
        error={sending.error ?? chosen.error}
        conflict={t('transfers.conflict')}
      />
      <Button
        variant="primary"
        isDisabled={!isReady}
        isPending={sending.busy}
        onPress={apply}
      >
        {t('transfers.apply', { list })}
      </Button>
    </Section>
  );
}

/** `2 identities and 3 outcomes and controls`; empty when nothing passes. */
function useListOf(preview: TransferPreview | undefined): string {
  const t = useText();
  const number = useNumber();
  const language = useLanguage();
  if (!preview) return '';
  const { offered } = preview.identities;
  const changed = preview.definitions.filter(({ passes }) => passes).length;
  const parts = [
    offered > 0 &&
      t('transfers.identities', { count: offered, number: number(offered) }),
    changed > 0 &&
      t('transfers.definitions', { count: changed, number: number(changed) }),
  ].filter((part): part is string => Boolean(part));
  return new Intl.ListFormat(language, { type: 'conjunction' }).format(parts);
}
