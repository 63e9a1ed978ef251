import { Link } from '@backstage/core-components';
import { configApiRef, useApi } from '@backstage/core-plugin-api';
import { useText } from '../translation';

/** Which permission it would take, and whom to ask for it. */
export function MissingPermission(props: {
  /** Left out where nobody said which one. */
  permission?: string;
}) {
  const { permission } = props;
  const t = useText();
  const support = useApi(configApiRef).getOptionalString('app.support.url');
  const ask = t('shared.permission.ask');
  return (
    <>
      {permission
        ? t('shared.permission.needs', { permission })
        : t('shared.permission.notCovered')}{' '}
      {support ? (
        <Link to={support} underline="always">
          {ask}
        </Link>
      ) : (
        ask
      )}
    </>
  );
}
