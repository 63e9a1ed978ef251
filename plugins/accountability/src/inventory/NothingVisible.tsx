import { identityReadPermission } from 'backstage-plugin-accountability-common';
import { EmptyState, MissingPermission } from '../shared';
import { useText } from '../translation';

/** There are identities, or may be, but none that this person may see. */
export function NothingVisible() {
  const t = useText();
  return (
    <EmptyState
      title={t('inventory.nothingVisible')}
      description={
        <>
          {t('inventory.nothingVisibleText')}{' '}
          <MissingPermission permission={identityReadPermission.name} />
        </>
      }
    />
  );
}
