import { ButtonLink } from '@backstage/ui';
import { useSearchParams } from 'react-router-dom';
import { BackLink } from '../../declare/BackLink';
import { rootRouteRef } from '../../routes';
import { EmptyState, useOptionalPath } from '../../shared';
import { useText } from '../../translation';
import { useExceptionPaths } from '../useExceptionPaths';
import { newDraft } from './RequestDraft';
import { RequestForm } from './RequestForm';

/** Asks for an exception from the rules and for the subjects that the address names. */
export function RequestContent() {
  const t = useText();
  const paths = useExceptionPaths();
  const root = useOptionalPath(rootRouteRef)?.({}) ?? '';
  const [search] = useSearchParams();
  const all = (name: string) => [...new Set(search.getAll(name))];
  const subjects = {
    rules: all('rule'),
    identities: all('identity'),
    outcomes: all('outcome'),
  };
  const { rules, identities, outcomes } = subjects;
  const isAbout = rules.length > 0 && identities.length + outcomes.length > 0;
  const key = JSON.stringify(subjects);
  return (
    <>
      <BackLink to={paths?.list ?? '..'}>{t('exceptions.back')}</BackLink>
      {isAbout ? (
        <RequestForm
          key={key}
          subject={`exception ${key}`}
          initial={newDraft(subjects)}
        />
      ) : (
        <EmptyState
          title={t('exceptions.request.nothing')}
          description={t('exceptions.request.nothingText')}
          action={
            <ButtonLink variant="secondary" href={`${root}/inventory`}>
              {t('exceptions.request.openInventory')}
            </ButtonLink>
          }
        />
      )}
    </>
  );
}
