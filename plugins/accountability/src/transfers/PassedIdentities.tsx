import { Checkbox, Flex } from '@backstage/ui';
import type { TransferPreview } from 'backstage-plugin-accountability-common';
import { useNumber } from '../inventory';
import { Section, useSecondaryText } from '../shared';
import { useText } from '../translation';
import { partyName } from './partyName';
import type { ChosenTransfer } from './useTransferPreview';

/** How many identities pass, and which stay. */
export function PassedIdentities(props: {
  preview: TransferPreview;
  transfer: Pick<ChosenTransfer, 'identities' | 'includeIdentities'>;
}) {
  const { preview, transfer } = props;
  const { offered, refused, declared } = preview.identities;
  const t = useText();
  const number = useNumber();
  const secondary = useSecondaryText();
  return (
    <Section title={t('transfers.identitiesTitle')} level={3}>
      <Flex direction="column" gap="2">
        {offered === 0 ? (
          <div>{t('transfers.offeredNone')}</div>
        ) : (
          <>
            <Checkbox
              isSelected={transfer.identities}
              onChange={transfer.includeIdentities}
            >
              {t('transfers.includeIdentities')}
            </Checkbox>
            <div>
              {t('transfers.offered', {
                count: offered,
                number: number(offered),
                to: partyName(preview.to),
              })}
            </div>
          </>
        )}
        {refused.map(({ why, count }) => (
          <div key={why} className={secondary.text}>
            {t('transfers.refused', { count, number: number(count), why })}
          </div>
        ))}
        {declared > 0 && (
          <div className={secondary.text}>
            {t('transfers.declared', {
              count: declared,
              number: number(declared),
              from: partyName(preview.from),
            })}
          </div>
        )}
      </Flex>
    </Section>
  );
}
