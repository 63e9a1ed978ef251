import { useApi } from '@backstage/core-plugin-api';
import { Button, Text } from '@backstage/ui';
import { accountabilityApiRef } from '../../api';
import { useNumber } from '../../inventory/useNumber';
import { AsyncContent, useAsyncData, useNow } from '../../shared';
import { useText } from '../../translation';
import { useExceptionStyles } from '../useExceptionStyles';
import { ExceptionFilters } from './ExceptionFilters';
import { ExceptionRows } from './ExceptionRows';
import { exceptionsSentence } from './exceptionsSentence';
import { ExceptionViews } from './ExceptionViews';
import { NoExceptions } from './NoExceptions';
import { useExceptionList } from './useExceptionList';
import { useExceptionQuery } from './useExceptionQuery';

/** Most active ones that are looked through for those that end soon. */
const MOST = 100;

/** Exceptions: those to decide, one's own, and all of them. */
export function ExceptionsContent() {
  const t = useText();
  const now = useNow();
  const number = useNumber();
  const classes = useExceptionStyles();
  const api = useApi(accountabilityApiRef);
  const { query, setQuery } = useExceptionQuery();
  const list = useExceptionList(query);
  const active = useAsyncData('exceptions:active', signal =>
    api.listExceptions(
      { state: 'active', sort: 'expiresAt', limit: MOST },
      { signal },
    ),
  );
  return (
    <div className={classes.root}>
      <Text as="h2" variant="title-small" weight="bold">
        {active.data
          ? exceptionsSentence({ t, active: active.data, now, number })
          : t('exceptions.title')}
      </Text>
      <ExceptionViews
        current={query.view}
        toDecide={(list.data ?? active.data)?.toDecide ?? 0}
      />
      {query.view === 'register' && (
        <ExceptionFilters
          query={query}
          counts={list.data?.counts}
          onChange={setQuery}
        />
      )}
      <AsyncContent result={list} what={t('exceptions.list.what')}>
        {({ items, nextCursor }) =>
          items.length === 0 ? (
            <NoExceptions query={query} onQuery={showOnly} />
          ) : (
            <>
              <ExceptionRows exceptions={items} />
              {nextCursor && (
                <p>
                  <Button
                    variant="secondary"
                    isDisabled={list.loading}
                    onPress={list.showMore}
                  >
                    {list.loading
                      ? t('exceptions.list.moreLoading')
                      : t('exceptions.list.more')}
                  </Button>
                </p>
              )}
            </>
          )
        }
      </AsyncContent>
    </div>
  );

  /** Without any filter that there was. */
  function showOnly(next: typeof query) {
    const none = Object.fromEntries(
      Object.keys(query).map(name => [name, undefined]),
    );
    setQuery({ ...none, ...next });
  }
}
