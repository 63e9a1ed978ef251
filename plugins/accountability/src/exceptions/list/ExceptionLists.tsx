import { Button, Text } from '@backstage/ui';
import type { ExceptionPage } from 'backstage-plugin-accountability-common';
import { useNumber } from '../../inventory/useNumber';
import { AsyncContent, useNow } from '../../shared';
import { useText } from '../../translation';
import { useExceptionStyles } from '../useExceptionStyles';
import { ExceptionFilters } from './ExceptionFilters';
import type { ExceptionQuery, ListQuery } from './ExceptionQuery';
import { ExceptionRows } from './ExceptionRows';
import { exceptionsSentence } from './exceptionsSentence';
import { ExceptionViews } from './ExceptionViews';
import { NoExceptions } from './NoExceptions';
import { RegisterActions } from './RegisterActions';
import { useExceptionList } from './useExceptionList';

/** One of the lists of exceptions. */
export function ExceptionLists(props: {
  query: ListQuery;
  /** The active ones, once they are known. */
  active: ExceptionPage | undefined;
  onQuery: (change: Partial<ExceptionQuery>) => void;
}) {
  const { query, active, onQuery } = props;
  const t = useText();
  const now = useNow();
  const number = useNumber();
  const classes = useExceptionStyles();
  const list = useExceptionList(query);
  return (
    <div className={classes.root}>
      <Text as="h2" variant="title-small" weight="bold">
        {active
          ? exceptionsSentence({ t, active, now, number })
          : t('exceptions.title')}
      </Text>
      <ExceptionViews
        current={query.view}
        toDecide={(list.data ?? active)?.toDecide ?? 0}
      />
      {query.view === 'register' && (
        <>
          <RegisterActions query={query} />
          <ExceptionFilters
            query={query}
            counts={list.data?.counts}
            onChange={onQuery}
          />
        </>
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
  function showOnly(next: ExceptionQuery) {
    const none = Object.fromEntries(
      Object.keys(query).map(name => [name, undefined]),
    );
    onQuery({ ...none, ...next });
  }
}
