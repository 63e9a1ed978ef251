import { useText } from '../translation';
import { EmptyState } from '../shared';

/** No source is configured and nothing was dropped: both ways in. */
export function EmptySources() {
  const t = useText();
  return (
    <EmptyState
      title={t('admin.sources.none')}
      description={t('admin.sources.noneRemedy')}
    />
  );
}
