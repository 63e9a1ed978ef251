import { useApi } from '@backstage/core-plugin-api';
import { Text } from '@backstage/ui';
import type { ReactNode } from 'react';
import { accountabilityApiRef } from '../api';
import { EscalatedToYou, useEscalatedToYou } from '../escalations/doors';
import { useNumber } from '../inventory/useNumber';
import { useDays } from '../outcomes/useDays';
import { AsyncContent, useAsyncData } from '../shared';
import { useText } from '../translation';
import { CalendarContent } from './calendar/CalendarContent';
import { NoObligations } from './NoObligations';
import { ObligationChoices } from './ObligationChoices';
import { ObligationGroups } from './ObligationGroups';
import { obligationsSentence } from './obligationsSentence';
import { useObligationStyles } from './useObligationStyles';
import { useObligationView } from './useObligationView';

const FURTHEST = 365;

/** What the person who looks must do, by when, and why they. */
export function ObligationsContent(props: {
  /** Leads to what is shown beside it; below the first sentence. */
  navigation?: ReactNode;
}) {
  const t = useText();
  const number = useNumber();
  const days = useDays();
  const api = useApi(accountabilityApiRef);
  const classes = useObligationStyles();
  const { view, setView } = useObligationView();
  const escalated = useEscalatedToYou();
  const mine = useAsyncData(`obligations:${view.days}`, signal =>
    api.listObligations({ days: view.days }, { signal }),
  );
  return (
    <div className={classes.root}>
      <Text as="h2" variant="title-small" weight="bold">
        {mine.data
          ? obligationsSentence({
              ...{ t, number, list: mine.data, days: view.days },
              escalated: escalated.data,
              ago: at => days(at).ago,
            })
          : t('exceptions.title')}
      </Text>
      {props.navigation}
      <EscalatedToYou page={escalated} />
      <ObligationChoices view={view} onChange={setView} />
      {view.show === 'calendar' ? (
        <CalendarContent
          month={view.month}
          onMonth={month => setView({ month })}
        />
      ) : (
        <AsyncContent result={mine} what={t('obligations.what')}>
          {list =>
            list.items.length === 0 ? (
              <NoObligations
                onFurther={
                  view.days < FURTHEST
                    ? () => setView({ days: FURTHEST })
                    : undefined
                }
              />
            ) : (
              <ObligationGroups list={list} />
            )
          }
        </AsyncContent>
      )}
    </div>
  );
}
