import { ButtonLink } from '@backstage/ui';
import { useLocation, useResolvedPath } from 'react-router-dom';
import { EmptyState } from '../shared';
import { useText } from '../translation';

/** An address under which none of the pages lies, and the way back to those there are. */
export function NothingHere() {
  const t = useText();
  const { pathname } = useLocation();
  const { pathname: above } = useResolvedPath('..', { relative: 'route' });
  return (
    <EmptyState
      title={t('pages.nothingHere')}
      description={t('pages.nothingHereText', { path: pathname })}
      action={
        <ButtonLink variant="secondary" href={above}>
          {t('pages.nothingHereBack')}
        </ButtonLink>
      }
    />
  );
}
