import { Button, Flex } from '@backstage/ui';
import { useEntityPresentation } from '@backstage/plugin-catalog-react';
import type { TransferResult } from 'backstage-plugin-accountability-common';
import { useNumber } from '../inventory';
import { Section, StateChip } from '../shared';
import { useText } from '../translation';

/** What passed, and what did not. */
export function TransferDone(props: {
  result: TransferResult;
  to: string;
  onAgain: () => void;
}) {
  const { result, onAgain } = props;
  const { offered, refused } = result.identities;
  const t = useText();
  const number = useNumber();
  const to = useEntityPresentation(props.to).primaryTitle;
  return (
    <Section title={t('transfers.done')} level={3}>
      <Flex direction="column" gap="2">
        <div role="status">
          {offered > 0 && (
            <StateChip state="pass">
              {t('transfers.doneIdentities', {
                count: offered,
                number: number(offered),
                to,
              })}
            </StateChip>
          )}
        </div>
        {refused.map(({ why, count }) => (
          <StateChip key={why} state="unknown">
            {t('transfers.refused', { count, number: number(count), why })}
          </StateChip>
        ))}
        {result.definitions.map(({ ref, title, refused: why }) => (
          <StateChip key={ref} state={why ? 'fail' : 'pass'}>
            {why
              ? t('transfers.doneRefused', { title, why })
              : t('transfers.doneDefinition', { title, to })}
          </StateChip>
        ))}
        <div>
          <Button variant="secondary" onPress={onAgain}>
            {t('transfers.again')}
          </Button>
        </div>
      </Flex>
    </Section>
  );
}
