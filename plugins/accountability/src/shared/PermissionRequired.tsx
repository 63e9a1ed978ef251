import { useText } from '../translation';
import { EmptyState } from './EmptyState';

/** The person may not see this, which is no failure: there is nothing to try again. */
export function PermissionRequired({ what }: { what: string }) {
  const t = useText();
  return (
    <EmptyState
      title={t('shared.load.forbidden', { what })}
      description={t('shared.load.forbiddenRemedy')}
    />
  );
}
