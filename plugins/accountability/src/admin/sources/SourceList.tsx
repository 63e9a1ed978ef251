import { Flex } from '@backstage/ui';
import type { Source } from 'backstage-plugin-accountability-common';
import { errorText, StateChip } from '../../shared';
import { useText } from '../../translation';
import { ReadNowButton } from './ReadNowButton';
import { SourceCard } from './SourceCard';
import type { useReadNow } from './useReadNow';

/** Every source with what can be done about it. */
export function SourceList(props: {
  sources: readonly Source[];
  mayImport: boolean;
  reading: ReturnType<typeof useReadNow>;
}) {
  const { sources, mayImport, reading } = props;
  const t = useText();
  return (
    <Flex direction="column" gap="4">
      {sources.map(source => (
        <div key={source.id}>
          {reading.failed?.id === source.id && (
            <div role="alert">
              <StateChip state="fail">
                {t('admin.sources.readNowFailed', {
                  title: source.title,
                  error: errorText(reading.failed.error),
                })}
              </StateChip>
            </div>
          )}
          <SourceCard
            source={source}
            readNow={
              mayImport &&
              source.canRun && (
                <ReadNowButton
                  source={source}
                  starting={reading.starting === source.id}
                  onRead={() => reading.start(source.id)}
                />
              )
            }
          />
        </div>
      ))}
    </Flex>
  );
}
