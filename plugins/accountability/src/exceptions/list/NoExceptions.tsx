import { Button, ButtonLink } from '@backstage/ui';
import { EmptyState, useOptionalPath } from '../../shared';
import { rootRouteRef } from '../../routes';
import { useText } from '../../translation';
import {
  type ExceptionQuery,
  isFiltered,
  type ListQuery,
} from './ExceptionQuery';

/** There is none, what that means, and what to do next. */
export function NoExceptions(props: {
  query: ListQuery;
  onQuery: (query: ExceptionQuery) => void;
}) {
  const { query, onQuery } = props;
  const t = useText();
  const root = useOptionalPath(rootRouteRef)?.({}) ?? '';
  const which = isFiltered(query) ? 'filtered' : query.view;
  const action = () => {
    if (which === 'filtered' || which === 'to-decide') {
      return (
        <Button
          variant="secondary"
          onPress={() => onQuery({ view: 'register' })}
        >
          {t(
            which === 'filtered'
              ? 'exceptions.list.clear'
              : 'exceptions.list.openRegister',
          )}
        </Button>
      );
    }
    return (
      <ButtonLink variant="secondary" href={`${root}/inventory`}>
        {t('exceptions.list.openInventory')}
      </ButtonLink>
    );
  };
  return (
    <EmptyState
      title={t(`exceptions.list.empty.${which}`)}
      description={t(`exceptions.list.empty.${which}-text`)}
      action={action()}
    />
  );
}
