import type { ReactNode } from 'react';
import { useText } from '../translation';
import { EmptyState } from './EmptyState';
import { MissingPermission } from './MissingPermission';
import { permissionNamed } from './permissionNamed';

/**
 * The person may not see this, which is no failure: there is nothing to try again, but
 * somebody to ask.
 */
export function PermissionRequired(props: {
  /** What may not be seen, as it reads in a sentence. */
  what: string;
  /** The refusal, which names the permission. */
  error: Error;
  /** What the person can do meanwhile. */
  action?: ReactNode;
}) {
  const { what, error, action } = props;
  const t = useText();
  return (
    <EmptyState
      title={t('shared.load.forbidden', { what })}
      description={<MissingPermission permission={permissionNamed(error)} />}
      action={action}
    />
  );
}
