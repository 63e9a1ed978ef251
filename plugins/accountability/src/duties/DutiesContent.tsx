import { useApi } from '@backstage/core-plugin-api';
import { Flex, Text } from '@backstage/ui';
import { accountabilityApiRef } from '../api';
import {
  AsyncContent,
  EmptyState,
  StateChip,
  useAsyncData,
  useSecondaryText,
} from '../shared';
import { useText } from '../translation';
import { dutiesSentence } from './dutiesSentence';
import { DutyGrid } from './DutyGrid';

/** Who has which duty for which system: holes and overlaps stand out. */
export function DutiesContent(props: {
  /** Only the systems that this outcome governs. */
  outcome?: string;
}) {
  const { outcome } = props;
  const t = useText();
  const secondary = useSecondaryText();
  const api = useApi(accountabilityApiRef);
  const duties = useAsyncData(`duties:${outcome ?? ''}`, signal =>
    api.getDuties({ outcome }, { signal }),
  );
  return (
    <AsyncContent result={duties} what={t('duties.what')}>
      {matrix =>
        matrix.rows.length === 0 ? (
          <EmptyState
            title={t('duties.empty')}
            description={t('duties.emptyRemedy')}
          />
        ) : (
          <Flex direction="column" gap="3">
            <Text as="h2" variant="title-small" weight="bold">
              {dutiesSentence(t, matrix)}
            </Text>
            <div className={secondary.text}>{t('duties.why')}</div>
            {matrix.truncated && (
              <StateChip state="unknown">{t('duties.truncated')}</StateChip>
            )}
            <DutyGrid matrix={matrix} />
          </Flex>
        )
      }
    </AsyncContent>
  );
}
